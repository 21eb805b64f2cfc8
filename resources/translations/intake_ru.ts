<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>PictureDialog</name>
    <message>
        <source>Black out</source>
        <translation>Закрасить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Make smaller</source>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <source>Picture; draw a region to black it out</source>
        <translation>Изображение; обведите место, которое нужно закрасить</translation>
    </message>
    <message>
        <source>Prepare the picture</source>
        <translation>Подготовить изображение</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Повернуть влево</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Повернуть вправо</translation>
    </message>
    <message>
        <source>draw a region first</source>
        <translation>сначала обведите место</translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message numerus="yes">
        <source>%n calendar day(s)</source>
        <translation>
            <numerusform>%n календарный день</numerusform>
            <numerusform>%n календарных дня</numerusform>
            <numerusform>%n календарных дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of weekends</source>
        <translation>
            <numerusform>%n выходной день</numerusform>
            <numerusform>%n выходных дня</numerusform>
            <numerusform>%n выходных дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n знак</numerusform>
            <numerusform>%n знака</numerusform>
            <numerusform>%n знаков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n месяц</numerusform>
            <numerusform>%n месяца</numerusform>
            <numerusform>%n месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more appeal(s)</source>
        <translation>
            <numerusform>Ещё %n обращение</numerusform>
            <numerusform>Ещё %n обращения</numerusform>
            <numerusform>Ещё %n обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n открытое</numerusform>
            <numerusform>%n открытых</numerusform>
            <numerusform>%n открытых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished form(s) put aside</source>
        <translation>
            <numerusform>Отложена %n незаконченная форма</numerusform>
            <numerusform>Отложены %n незаконченные формы</numerusform>
            <numerusform>Отложено %n незаконченных форм</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n рабочий день</numerusform>
            <numerusform>%n рабочих дня</numerusform>
            <numerusform>%n рабочих дней</numerusform>
        </translation>
    </message>
    <message>
        <source>:: inserts a ready text</source>
        <translation>:: вставить готовую фразу</translation>
    </message>
    <message>
        <source>A new appeal that repeats {number}</source>
        <translation>Новое обращение, повторное к {number}</translation>
    </message>
    <message>
        <source>A visit to the site is needed</source>
        <translation>Нужна проверка с выездом на место</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Accept and next</source>
        <translation>Принять и новое</translation>
    </message>
    <message>
        <source>Accept into the Box</source>
        <translation>Принять в «Ящик»</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Лицевой счёт</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Добавить вопрос</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Добавить файлы</translation>
    </message>
    <message>
        <source>Add to it</source>
        <translation>Добавить сюда</translation>
    </message>
    <message>
        <source>Add to the open appeal</source>
        <translation>Добавить к открытому обращению</translation>
    </message>
    <message>
        <source>Add to {number}</source>
        <translation>Добавить к {number}</translation>
    </message>
    <message>
        <source>Added to the open appeal</source>
        <translation>Добавлено к открытому обращению</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Адрес предоставления услуги</translation>
    </message>
    <message>
        <source>Another applicant</source>
        <translation>Ещё один заявитель</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Answer by {date}</source>
        <translation>Ответить до {date}</translation>
    </message>
    <message>
        <source>Answer to</source>
        <translation>Ответ на адрес</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Книга</translation>
    </message>
    <message>
        <source>Book of Complaints</source>
        <translation>Книга жалоб</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Change when and by which channel it came</source>
        <translation>Изменить время и канал поступления</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Choose a topic of the list, or empty the line. {key} shows the list</source>
        <translation>Выберите тему из списка или очистите поле. {key} покажет список</translation>
    </message>
    <message>
        <source>Choose who turns to us: earlier appeals appear here by themselves.</source>
        <translation>Укажите, кто обращается: прежние обращения появятся здесь сами.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Counted: {count}</source>
        <translation>Отсчитано: {count}</translation>
    </message>
    <message>
        <source>Day 0: {date}</source>
        <translation>День 0: {date}</translation>
    </message>
    <message>
        <source>Draft on the disk, {time}</source>
        <translation>Черновик на диске, {time}</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Earlier from this applicant</source>
        <translation>Ранее от этого заявителя</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Факс</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Form thrown away</source>
        <translation>Форма удалена</translation>
    </message>
    <message numerus="yes">
        <source>From the house {house} in %n day(s)</source>
        <translation>
            <numerusform>По дому {house} за %n день</numerusform>
            <numerusform>По дому {house} за %n дня</numerusform>
            <numerusform>По дому {house} за %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with the last one</source>
        <translation>Продолжить последнюю</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Как поступило</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Венгрия</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Лично</translation>
    </message>
    <message>
        <source>Information from other bodies is needed</source>
        <translation>Нужны сведения от других органов</translation>
    </message>
    <message>
        <source>It asks for a password: ask the applicant for it, or for another copy</source>
        <translation>Файл просит пароль: спросите его у заявителя или попросите другую копию</translation>
    </message>
    <message>
        <source>It came by the next way</source>
        <translation>Поступило следующим путём</translation>
    </message>
    <message>
        <source>It came by the previous way</source>
        <translation>Поступило предыдущим путём</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Казахстан</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Kind of consumer</source>
        <translation>Вид потребителя</translation>
    </message>
    <message>
        <source>Lacking: {names}. It is registered all the same.</source>
        <translation>Не хватает: {names}. Регистрации это не мешает.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык ответа</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Mails ({kinds})</source>
        <translation>Письма ({kinds})</translation>
    </message>
    <message>
        <source>Make it a new appeal</source>
        <translation>Сделать новым обращением</translation>
    </message>
    <message>
        <source>Mark printed</source>
        <translation>Отметка напечатана</translation>
    </message>
    <message>
        <source>Mark the second copy</source>
        <translation>Отметка на втором экземпляре</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>New appeal</source>
        <translation>Новое обращение</translation>
    </message>
    <message>
        <source>New appeal, a repeat</source>
        <translation>Новое обращение, повторное</translation>
    </message>
    <message>
        <source>New, a repeat</source>
        <translation>Новое, повторное</translation>
    </message>
    <message>
        <source>Next appeal</source>
        <translation>Следующее обращение</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>Not a repeat</source>
        <translation>Не повторное</translation>
    </message>
    <message numerus="yes">
        <source>Not registered. %n field(s) left: {names}</source>
        <translation>
            <numerusform>Не зарегистрировано. Осталось %n поле: {names}</numerusform>
            <numerusform>Не зарегистрировано. Осталось %n поля: {names}</numerusform>
            <numerusform>Не зарегистрировано. Осталось %n полей: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Number there</source>
        <translation>Внешний номер</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>От какого числа</translation>
    </message>
    <message>
        <source>One more applicant</source>
        <translation>Ещё заявитель</translation>
    </message>
    <message>
        <source>Open a mail</source>
        <translation>Открыть письмо</translation>
    </message>
    <message>
        <source>Open a mail…</source>
        <translation>Открыть письмо…</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Открыть карточку</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Листов</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>Postmark</source>
        <translation>Почтовый штемпель</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Печать талона</translation>
    </message>
    <message>
        <source>Put aside: it waits under Ctrl+N</source>
        <translation>Отложено: ждёт по Ctrl+N</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>Вопрос {number}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Queue ticket</source>
        <translation>Талон очереди</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Поступило</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Зарегистрировать</translation>
    </message>
    <message>
        <source>Register and next</source>
        <translation>Зарегистрировать и новое</translation>
    </message>
    <message>
        <source>Register or accept, and go on</source>
        <translation>Зарегистрировать или принять и начать новое</translation>
    </message>
    <message>
        <source>Register or accept, and stay</source>
        <translation>Зарегистрировать или принять и остаться</translation>
    </message>
    <message>
        <source>Registered under {number}</source>
        <translation>Зарегистрировано под № {number}</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>Role of the applicant</source>
        <translation>Кем приходится</translation>
    </message>
    <message>
        <source>Rule: {term}</source>
        <translation>Правило: {term}</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Россия</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить в PDF</translation>
    </message>
    <message>
        <source>Save the slip</source>
        <translation>Сохранить талон</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>Второй экземпляр</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Skipped: {days}</source>
        <translation>Пропущено: {days}</translation>
    </message>
    <message>
        <source>Slip printed</source>
        <translation>Талон напечатан</translation>
    </message>
    <message>
        <source>Slip saved</source>
        <translation>Талон сохранён</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Take that one</source>
        <translation>Взять его</translation>
    </message>
    <message>
        <source>Take this applicant away</source>
        <translation>Убрать этого заявителя</translation>
    </message>
    <message>
        <source>Take this question away</source>
        <translation>Убрать этот вопрос</translation>
    </message>
    <message>
        <source>Take {name} away</source>
        <translation>Убрать {name}</translation>
    </message>
    <message>
        <source>Text of the appeal.txt</source>
        <translation>Текст обращения.txt</translation>
    </message>
    <message>
        <source>The answer is wanted at {address}.</source>
        <translation>Ответ просят прислать на {address}.</translation>
    </message>
    <message>
        <source>The date depends on the kind and the channel</source>
        <translation>Срок зависит от вида и канала</translation>
    </message>
    <message>
        <source>The last day was off: moved from {date}</source>
        <translation>Последний день выходной: перенесено с {date}</translation>
    </message>
    <message>
        <source>The registry gives the number</source>
        <translation>Номер присвоит канцелярия</translation>
    </message>
    <message>
        <source>The regulation sets no term</source>
        <translation>Регламент не устанавливает срока</translation>
    </message>
    <message>
        <source>The service is at the same address</source>
        <translation>Услуга предоставляется по этому же адресу</translation>
    </message>
    <message>
        <source>The slip as it will be printed</source>
        <translation>Талон, как он будет напечатан</translation>
    </message>
    <message>
        <source>The text is longer than an appeal may be: all of it is attached as a file</source>
        <translation>Текст длиннее, чем может быть обращение: он целиком приложен файлом</translation>
    </message>
    <message>
        <source>The words go into {number}; there is no new number</source>
        <translation>Текст добавится к {number}, нового номера не будет</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>Их исх. №</translation>
    </message>
    <message>
        <source>This mail passes on one from {writer}</source>
        <translation>В письме переслано письмо от {writer}</translation>
    </message>
    <message>
        <source>Throw this form away</source>
        <translation>Удалить эту форму</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Turn, shrink, black out {name}</source>
        <translation>Повернуть, уменьшить, закрасить: {name}</translation>
    </message>
    <message>
        <source>Visit on {day}, {engineer}</source>
        <translation>Выезд {day}, {engineer}</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Суть обращения</translation>
    </message>
    <message>
        <source>What you typed until {time} is here again</source>
        <translation>Восстановлено то, что вы набрали до {time}</translation>
    </message>
    <message>
        <source>What {name} shows</source>
        <translation>Что на файле {name}</translation>
    </message>
    <message>
        <source>When and how it came</source>
        <translation>Когда и как поступило</translation>
    </message>
    <message>
        <source>Who turns to us</source>
        <translation>Кто обращается</translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation>Почему эта дата?</translation>
    </message>
    <message>
        <source>Why {date}?</source>
        <translation>Почему {date}?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Почему?</translation>
    </message>
    <message>
        <source>Words of the clause</source>
        <translation>Слова пункта</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>account {number}</source>
        <translation>л/с {number}</translation>
    </message>
    <message>
        <source>all ready texts</source>
        <translation>все готовые фразы</translation>
    </message>
    <message>
        <source>answered {date}</source>
        <translation>ответ дан {date}</translation>
    </message>
    <message>
        <source>by resolution</source>
        <translation>по резолюции</translation>
    </message>
    <message>
        <source>by the rule</source>
        <translation>по правилу</translation>
    </message>
    <message>
        <source>calendar «{name}»</source>
        <translation>календарь «{name}»</translation>
    </message>
    <message>
        <source>closed {date}</source>
        <translation>закрыто {date}</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>подтверждён</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>drop them here</source>
        <translation>перетащите их сюда</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>electronically</source>
        <translation>электронно</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>факс</translation>
    </message>
    <message>
        <source>film</source>
        <translation>видео</translation>
    </message>
    <message>
        <source>for example: cha…</source>
        <translation>например: нач…</translation>
    </message>
    <message>
        <source>for letters</source>
        <translation>для писем</translation>
    </message>
    <message>
        <source>found by account</source>
        <translation>найдено по счёту</translation>
    </message>
    <message>
        <source>found by address</source>
        <translation>найдено по адресу</translation>
    </message>
    <message>
        <source>found by e-mail</source>
        <translation>найдено по e-mail</translation>
    </message>
    <message>
        <source>found by name</source>
        <translation>найдено по имени</translation>
    </message>
    <message>
        <source>found by phone</source>
        <translation>найдено по телефону</translation>
    </message>
    <message>
        <source>from receipt</source>
        <translation>со дня поступления</translation>
    </message>
    <message>
        <source>from registration</source>
        <translation>со дня регистрации</translation>
    </message>
    <message>
        <source>from the accounts</source>
        <translation>из лицевых счетов</translation>
    </message>
    <message>
        <source>from the decision</source>
        <translation>со дня решения</translation>
    </message>
    <message>
        <source>from the former date</source>
        <translation>от прежнего срока</translation>
    </message>
    <message>
        <source>from the old journal</source>
        <translation>из прежнего журнала</translation>
    </message>
    <message>
        <source>from the site</source>
        <translation>с сайта</translation>
    </message>
    <message>
        <source>if elsewhere</source>
        <translation>если другой</translation>
    </message>
    <message>
        <source>if there are several</source>
        <translation>если их несколько</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>на английском</translation>
    </message>
    <message>
        <source>in Hungarian</source>
        <translation>на венгерском</translation>
    </message>
    <message>
        <source>in Kazakh</source>
        <translation>на казахском</translation>
    </message>
    <message>
        <source>in Russian</source>
        <translation>на русском</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>лично</translation>
    </message>
    <message>
        <source>insert a ready text</source>
        <translation>вставить готовую фразу</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>письмо</translation>
    </message>
    <message>
        <source>missing: the date is not reliable</source>
        <translation>нет данных: дате нельзя доверять</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>следующее поле</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation>номера ещё нет</translation>
    </message>
    <message>
        <source>not confirmed yet: the date may change</source>
        <translation>ещё не подтверждён: дата может измениться</translation>
    </message>
    <message>
        <source>on the same day</source>
        <translation>в тот же день</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыто</translation>
    </message>
    <message numerus="yes">
        <source>open, %n working day(s) late</source>
        <translation>
            <numerusform>открыто, просрочено на %n рабочий день</numerusform>
            <numerusform>открыто, просрочено на %n рабочих дня</numerusform>
            <numerusform>открыто, просрочено на %n рабочих дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open, %n working day(s) left</source>
        <translation>
            <numerusform>открыто, остался %n рабочий день</numerusform>
            <numerusform>открыто, осталось %n рабочих дня</numerusform>
            <numerusform>открыто, осталось %n рабочих дней</numerusform>
        </translation>
    </message>
    <message>
        <source>phone call</source>
        <translation>звонок</translation>
    </message>
    <message>
        <source>phone, account or name</source>
        <translation>телефон, лицевой счёт или имя</translation>
    </message>
    <message>
        <source>profile «{profile}», version {version}</source>
        <translation>профиль «{profile}», версия {version}</translation>
    </message>
    <message>
        <source>put the form aside; it is kept</source>
        <translation>отложить форму; она сохранится</translation>
    </message>
    <message>
        <source>register new complaint call letter</source>
        <translation>зарегистрировать новое жалоба звонок письмо</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>зарегистрировано</translation>
    </message>
    <message>
        <source>show the list of a field</source>
        <translation>показать список поля</translation>
    </message>
    <message>
        <source>surname, name, patronymic, or an organisation</source>
        <translation>фамилия, имя, отчество или организация</translation>
    </message>
    <message>
        <source>then {term}: by {date}</source>
        <translation>тогда {term}: до {date}</translation>
    </message>
    <message>
        <source>three letters</source>
        <translation>три буквы</translation>
    </message>
    <message>
        <source>what it shows</source>
        <translation>что на файле</translation>
    </message>
    <message>
        <source>what was typed is kept</source>
        <translation>введённое сохранено</translation>
    </message>
    <message>
        <source>will be No. {number}</source>
        <translation>будет № {number}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>your role does not take appeals in</source>
        <translation>ваша роль не принимает обращения</translation>
    </message>
    <message>
        <source>{count} of them: {topic}</source>
        <translation>из них {count}: {topic}</translation>
    </message>
    <message>
        <source>{length} {base}</source>
        <translation>{length} {base}</translation>
    </message>
    <message>
        <source>{size} KB</source>
        <translation>{size} КБ</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} МБ</translation>
    </message>
    <message>
        <source>{year}: checked on {date}</source>
        <translation>{year}: сверен {date}</translation>
    </message>
    <message>
        <source>{year}: never checked here</source>
        <translation>{year}: здесь не сверялся</translation>
    </message>
</context>
</TS>
