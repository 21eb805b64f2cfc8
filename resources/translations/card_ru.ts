<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>ActDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>CardHead</name>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Applicant not named</source>
        <translation>Заявитель не назван</translation>
    </message>
    <message>
        <source>Copy number, date and applicant</source>
        <translation>Скопировать номер, дату и заявителя</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Ход</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Ранее</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Next appeal</source>
        <translation>Следующее обращение</translation>
    </message>
    <message>
        <source>Previous appeal</source>
        <translation>Предыдущее обращение</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Выезд</translation>
    </message>
    <message>
        <source>account {number}</source>
        <translation>л/с {number}</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>без номера</translation>
    </message>
</context>
<context>
    <name>CardPane</name>
    <message numerus="yes">
        <source>%n field(s) were changed by two people</source>
        <translation>
            <numerusform>%n поле изменили двое</numerusform>
            <numerusform>%n поля изменили двое</numerusform>
            <numerusform>%n полей изменили двое</numerusform>
        </translation>
    </message>
    <message>
        <source>A crime or a threat is reported: forward it to a state body at once</source>
        <translation>Сообщается о преступлении или угрозе: немедленно направьте в госорган</translation>
    </message>
    <message>
        <source>Choose an appeal</source>
        <translation>Выберите обращение</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Решить</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Направить</translation>
    </message>
    <message>
        <source>Here for {hours} h {minutes} min · {clause}</source>
        <translation>Лежит {hours} ч {minutes} мин · {clause}</translation>
    </message>
    <message>
        <source>find or do anything</source>
        <translation>найти или сделать что угодно</translation>
    </message>
    <message>
        <source>keys of this screen</source>
        <translation>клавиши этого экрана</translation>
    </message>
    <message>
        <source>next appeal of the list</source>
        <translation>следующее обращение списка</translation>
    </message>
    <message>
        <source>register an appeal</source>
        <translation>зарегистрировать обращение</translation>
    </message>
    <message>
        <source>why this date</source>
        <translation>почему эта дата</translation>
    </message>
</context>
<context>
    <name>ClockSheet</name>
    <message numerus="yes">
        <source>%n working day(s) late</source>
        <translation>
            <numerusform>просрочено на %n рабочий день</numerusform>
            <numerusform>просрочено на %n рабочих дня</numerusform>
            <numerusform>просрочено на %n рабочих дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation>
            <numerusform>Остался %n рабочий день</numerusform>
            <numerusform>Осталось %n рабочих дня</numerusform>
            <numerusform>Осталось %n рабочих дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer by {date}</source>
        <translation>Ответить до {date}</translation>
    </message>
    <message>
        <source>Closed on {date}</source>
        <translation>Закрыто {date}</translation>
    </message>
    <message>
        <source>Internal target of the office: {date}</source>
        <translation>Внутренний срок подразделения: {date}</translation>
    </message>
    <message>
        <source>The calendar of {year} is not confirmed: the date may change</source>
        <translation>Календарь {year} года не подтверждён: дата может измениться</translation>
    </message>
    <message>
        <source>The last day is today</source>
        <translation>Последний день сегодня</translation>
    </message>
    <message>
        <source>The regulation sets no term</source>
        <translation>Регламент не устанавливает срока</translation>
    </message>
    <message>
        <source>The term begins with registration</source>
        <translation>Срок начнётся с регистрации</translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation>Почему эта дата?</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message numerus="yes">
        <source>%n more file(s)</source>
        <translation>
            <numerusform>Ещё %n файл</numerusform>
            <numerusform>Ещё %n файла</numerusform>
            <numerusform>Ещё %n файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) rejected the appeal: somebody has to decide whose it is</source>
        <translation>
            <numerusform>%n подразделение отклонило обращение: нужно решить, чьё оно</numerusform>
            <numerusform>%n подразделения отклонили обращение: нужно решить, чьё оно</numerusform>
            <numerusform>%n подразделений отклонили обращение: нужно решить, чьё оно</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(пусто)</translation>
    </message>
    <message>
        <source>A check on site is needed</source>
        <translation>Нужна проверка с выездом на место</translation>
    </message>
    <message>
        <source>A day was agreed</source>
        <translation>Согласован день</translation>
    </message>
    <message>
        <source>A document has come</source>
        <translation>Пришёл документ</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Принял(а)</translation>
    </message>
    <message>
        <source>Accepted by the unit</source>
        <translation>Принято подразделением</translation>
    </message>
    <message>
        <source>Access refused</source>
        <translation>Отказано в доступе</translation>
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
        <source>Add a file</source>
        <translation>Добавить файл</translation>
    </message>
    <message>
        <source>Agreed day</source>
        <translation>Согласованный день</translation>
    </message>
    <message>
        <source>Another letter…</source>
        <translation>Другое письмо…</translation>
    </message>
    <message>
        <source>Another term rule</source>
        <translation>Другое правило срока</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Answer by telephone</source>
        <translation>Ответ по телефону</translation>
    </message>
    <message>
        <source>Answer drafted</source>
        <translation>Ответ готовится</translation>
    </message>
    <message>
        <source>Answer given by telephone</source>
        <translation>Ответ дан по телефону</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Утвердить</translation>
    </message>
    <message>
        <source>Approve the plan</source>
        <translation>Утвердить план</translation>
    </message>
    <message>
        <source>Approve the plan of measures?</source>
        <translation>Утвердить план мероприятий?</translation>
    </message>
    <message>
        <source>Are there new arguments or circumstances?</source>
        <translation>Есть новые доводы или обстоятельства?</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Запросить</translation>
    </message>
    <message>
        <source>Ask for what is missing</source>
        <translation>Запросить недостающее</translation>
    </message>
    <message>
        <source>Ask the applicant for what is missing</source>
        <translation>Запросить у заявителя недостающее</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Назначить</translation>
    </message>
    <message>
        <source>At the management</source>
        <translation>У руководства</translation>
    </message>
    <message>
        <source>Begin the letter to the applicant</source>
        <translation>Начать письмо заявителю</translation>
    </message>
    <message>
        <source>By</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Отменён</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Не читается</translation>
    </message>
    <message>
        <source>Can&apos;t be read: {name}</source>
        <translation>Не читается: {name}</translation>
    </message>
    <message>
        <source>Changed by somebody else meanwhile</source>
        <translation>Тем временем изменил кто-то другой</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Choose the ground</source>
        <translation>Выбрать основание</translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation>Выбрал(а)</translation>
    </message>
    <message>
        <source>Clarification received</source>
        <translation>Уточнение получено</translation>
    </message>
    <message>
        <source>Clarification requested</source>
        <translation>Уточнение запрошено</translation>
    </message>
    <message>
        <source>Clarification requested: {items}</source>
        <translation>Запрошено уточнение: {items}</translation>
    </message>
    <message>
        <source>Clause: {clause}</source>
        <translation>Пункт: {clause}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close the appeal</source>
        <translation>Закрыть обращение</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Co-executor</source>
        <translation>Соисполнитель</translation>
    </message>
    <message>
        <source>Co-executor named</source>
        <translation>Соисполнитель назначен</translation>
    </message>
    <message>
        <source>Co-executor named, but the term ends after the answer is due</source>
        <translation>Соисполнитель назначен, но его срок позже срока ответа</translation>
    </message>
    <message>
        <source>Co-executors</source>
        <translation>Соисполнители</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Confirm the ground</source>
        <translation>Подтвердить основание</translation>
    </message>
    <message>
        <source>Confirm the ground?</source>
        <translation>Подтвердить основание?</translation>
    </message>
    <message>
        <source>Confirmation of a call</source>
        <translation>Подтверждение разговора</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Подтвердил(а)</translation>
    </message>
    <message>
        <source>Consider apart</source>
        <translation>Рассматривать отдельно</translation>
    </message>
    <message>
        <source>Consider together</source>
        <translation>Рассматривать вместе</translation>
    </message>
    <message>
        <source>Consideration begun</source>
        <translation>Рассмотрение начато</translation>
    </message>
    <message>
        <source>Considered apart again</source>
        <translation>Снова отдельно</translation>
    </message>
    <message>
        <source>Considered together</source>
        <translation>Рассматриваются вместе</translation>
    </message>
    <message>
        <source>Contribute</source>
        <translation>Внести</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Часть ответа</translation>
    </message>
    <message>
        <source>Contribution kept</source>
        <translation>Часть ответа сохранена</translation>
    </message>
    <message>
        <source>Conversation kept</source>
        <translation>Разговор записан</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Correct the card</source>
        <translation>Исправить карточку</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Исправлено</translation>
    </message>
    <message>
        <source>Correspondence stops</source>
        <translation>Переписка прекращается</translation>
    </message>
    <message>
        <source>Crime or threat</source>
        <translation>Преступление или угроза</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дней</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Решить</translation>
    </message>
    <message>
        <source>Decide the conflict</source>
        <translation>Решить расхождение</translation>
    </message>
    <message>
        <source>Decide whose it is</source>
        <translation>Решить, чьё обращение</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Decision kept</source>
        <translation>Решение сохранено</translation>
    </message>
    <message>
        <source>Decision of the head organisation</source>
        <translation>Решение головной организации</translation>
    </message>
    <message>
        <source>Decision to stop the correspondence</source>
        <translation>Решение о прекращении переписки</translation>
    </message>
    <message>
        <source>Decision: {decision}</source>
        <translation>Решение: {decision}</translation>
    </message>
    <message>
        <source>Dispute decided</source>
        <translation>Спор решён</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Document received</source>
        <translation>Документ получен</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Each keeps its number and its term.</source>
        <translation>У каждого остаются свой номер и срок.</translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation>Прежние ответы</translation>
    </message>
    <message>
        <source>Earlier answers that were sent</source>
        <translation>Отправленные ранее ответы</translation>
    </message>
    <message>
        <source>Earlier appeal</source>
        <translation>Прежнее обращение</translation>
    </message>
    <message>
        <source>Employee complained about</source>
        <translation>На кого жалуются</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Вынести</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Executor named</source>
        <translation>Исполнитель назначен</translation>
    </message>
    <message>
        <source>Explanation requested</source>
        <translation>Объяснения запрошены</translation>
    </message>
    <message>
        <source>Explanation requested: {items}</source>
        <translation>Запрошены объяснения: {items}</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Продлить</translation>
    </message>
    <message>
        <source>Extend the term</source>
        <translation>Продлить срок</translation>
    </message>
    <message>
        <source>Extended to {date}</source>
        <translation>Продлено до {date}</translation>
    </message>
    <message>
        <source>Extension proposed</source>
        <translation>Продление предложено</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>File added</source>
        <translation>Файл добавлен</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>For signature</source>
        <translation>На подписи</translation>
    </message>
    <message>
        <source>Forward at once</source>
        <translation>Направить немедленно</translation>
    </message>
    <message>
        <source>Forward to a state body</source>
        <translation>Направить в госорган</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Направлено</translation>
    </message>
    <message>
        <source>Forwarded at</source>
        <translation>Когда направлено</translation>
    </message>
    <message>
        <source>Forwarded to</source>
        <translation>Направлено в</translation>
    </message>
    <message>
        <source>Forwarded to a state body</source>
        <translation>Направлено в госорган</translation>
    </message>
    <message>
        <source>Forwarded to a state body at once</source>
        <translation>Немедленно направляется в госорган</translation>
    </message>
    <message>
        <source>Forwarding letter</source>
        <translation>Письмо о пересылке</translation>
    </message>
    <message numerus="yes">
        <source>From the same applicant: %n appeal(s)</source>
        <translation>
            <numerusform>Ранее от этого заявителя: %n обращение</numerusform>
            <numerusform>Ранее от этого заявителя: %n обращения</numerusform>
            <numerusform>Ранее от этого заявителя: %n обращений</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the resolution</source>
        <translation>Дать резолюцию</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Ground chosen</source>
        <translation>Основание выбрано</translation>
    </message>
    <message>
        <source>Ground confirmed</source>
        <translation>Основание подтверждено</translation>
    </message>
    <message>
        <source>Ground for no action</source>
        <translation>Основание не рассматривать</translation>
    </message>
    <message>
        <source>Ground rejected</source>
        <translation>Основание отклонено</translation>
    </message>
    <message>
        <source>Ground to confirm</source>
        <translation>Основание ждёт подтверждения</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>Hand the appeal over</source>
        <translation>Передать обращение</translation>
    </message>
    <message>
        <source>Hand-over note to the unit</source>
        <translation>Записка о передаче в подразделение</translation>
    </message>
    <message>
        <source>Hand-over rejected</source>
        <translation>Передача отклонена</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Передано</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>In the Box</source>
        <translation>В Ящике</translation>
    </message>
    <message>
        <source>Information from others is needed</source>
        <translation>Нужны сведения других органов</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Поручение</translation>
    </message>
    <message>
        <source>Internal target</source>
        <translation>Внутренний срок</translation>
    </message>
    <message>
        <source>Internal target set</source>
        <translation>Внутренний срок назначен</translation>
    </message>
    <message>
        <source>Internal term</source>
        <translation>Внутренний срок</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Приглашение</translation>
    </message>
    <message>
        <source>It is anonymous: the unit removes the defects, nobody is answered.</source>
        <translation>Обращение анонимное: подразделение устраняет недостатки, ответ не даётся.</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Его адрес</translation>
    </message>
    <message>
        <source>Its position</source>
        <translation>Его позиция</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Kind of secret</source>
        <translation>Вид тайны</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Правовое основание</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Linked appeals</source>
        <translation>Связанные обращения</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Отметить</translation>
    </message>
    <message>
        <source>Mark as a repeat</source>
        <translation>Отметить повторным</translation>
    </message>
    <message>
        <source>Marked as a repeat</source>
        <translation>Отмечено повторным</translation>
    </message>
    <message>
        <source>Marked as unreadable</source>
        <translation>Отмечено: не читается</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Мера</translation>
    </message>
    <message>
        <source>Measure planned</source>
        <translation>Мера запланирована</translation>
    </message>
    <message>
        <source>Measure reported</source>
        <translation>Мера выполнена</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Меры</translation>
    </message>
    <message>
        <source>Memo to the head organisation</source>
        <translation>Записка в головную организацию</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Не хватает</translation>
    </message>
    <message>
        <source>Name a co-executor</source>
        <translation>Назначить соисполнителя</translation>
    </message>
    <message>
        <source>Name the co-executor</source>
        <translation>Назначить</translation>
    </message>
    <message>
        <source>Name the executor</source>
        <translation>Назначить исполнителя</translation>
    </message>
    <message>
        <source>New date: {date}</source>
        <translation>Новая дата: {date}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>Без рассмотрения</translation>
    </message>
    <message>
        <source>No action; a notice may be sent</source>
        <translation>Действия не производятся; можно уведомить</translation>
    </message>
    <message>
        <source>No action; the applicant gets a notice with reasons</source>
        <translation>Действия не производятся; заявителю уведомление с причинами</translation>
    </message>
    <message>
        <source>No ground of this regulation fits the appeal as it stands.</source>
        <translation>Ни одно основание регламента к обращению сейчас не подходит.</translation>
    </message>
    <message>
        <source>No notice yet</source>
        <translation>Ещё не извещён</translation>
    </message>
    <message>
        <source>Nobody at home</source>
        <translation>Никого нет дома</translation>
    </message>
    <message>
        <source>Not considered, no answer</source>
        <translation>Не рассматривается, ответ не даётся</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Не дозвонились</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Note for colleagues</source>
        <translation>Заметка для коллег</translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation>Заметка сохранена</translation>
    </message>
    <message>
        <source>Note: not considered, no answer</source>
        <translation>Записка: не рассматривается, ответ не даётся</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Ничего не изменилось</translation>
    </message>
    <message>
        <source>Notice in time</source>
        <translation>Извещение вовремя</translation>
    </message>
    <message>
        <source>Notice late</source>
        <translation>Извещение поздно</translation>
    </message>
    <message>
        <source>Notice of a changed visit</source>
        <translation>Извещение о переносе выезда</translation>
    </message>
    <message>
        <source>Notice of a visit</source>
        <translation>Извещение о выезде</translation>
    </message>
    <message>
        <source>Notice of extension</source>
        <translation>Уведомление о продлении</translation>
    </message>
    <message>
        <source>Notice: under consideration</source>
        <translation>Уведомление: на рассмотрении</translation>
    </message>
    <message>
        <source>Number called</source>
        <translation>Набранный номер</translation>
    </message>
    <message>
        <source>On which ground is no action taken?</source>
        <translation>На каком основании действия не производятся?</translation>
    </message>
    <message>
        <source>One question a line: the answer must go into each of them.</source>
        <translation>По вопросу на строку: ответ должен быть на каждый.</translation>
    </message>
    <message>
        <source>Only the grounds of this regulation that are open for this appeal are offered.</source>
        <translation>Предлагаются только основания регламента, возможные для этого обращения.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Open the appeal again</source>
        <translation>Открыть обращение снова</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Открыто снова</translation>
    </message>
    <message>
        <source>Other unit</source>
        <translation>Другое подразделение</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Paper of the case…</source>
        <translation>Документ по обращению…</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>Частично</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>Pass on to a unit</source>
        <translation>Передать в подразделение</translation>
    </message>
    <message>
        <source>Pass on to a unit for information</source>
        <translation>Передать в подразделение для сведения</translation>
    </message>
    <message>
        <source>Passed on for information</source>
        <translation>Передано для сведения</translation>
    </message>
    <message>
        <source>Passed to a unit</source>
        <translation>Передано в подразделение</translation>
    </message>
    <message>
        <source>Passed to the management</source>
        <translation>Передано руководству</translation>
    </message>
    <message>
        <source>Passed to the unit</source>
        <translation>Передано в подразделение</translation>
    </message>
    <message>
        <source>Passed to the unit for information</source>
        <translation>Передаётся в подразделение для сведения</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Запланировать</translation>
    </message>
    <message>
        <source>Plan a measure</source>
        <translation>Запланировать меру</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Выезд</translation>
    </message>
    <message>
        <source>Plan approved</source>
        <translation>План утверждён</translation>
    </message>
    <message>
        <source>Plan approved {date}</source>
        <translation>План утверждён {date}</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Почтовый адрес</translation>
    </message>
    <message>
        <source>Prepare an answer</source>
        <translation>Подготовить ответ</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Предложить</translation>
    </message>
    <message>
        <source>Propose an extension</source>
        <translation>Предложить продление</translation>
    </message>
    <message>
        <source>Question to decide</source>
        <translation>Вопрос для решения</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Questions kept</source>
        <translation>Вопросы сохранены</translation>
    </message>
    <message>
        <source>Quoted passage</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Quoted passage or page</source>
        <translation>Цитата или страница</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Recount</source>
        <translation>Пересчитать</translation>
    </message>
    <message>
        <source>Redirected</source>
        <translation>Перенаправлено</translation>
    </message>
    <message>
        <source>Refusal with reasons</source>
        <translation>Мотивированный отказ</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Зарегистрировать</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Зарегистрировано</translation>
    </message>
    <message>
        <source>Registered under {number}</source>
        <translation>Зарегистрировано под № {number}</translation>
    </message>
    <message>
        <source>Registration-control card</source>
        <translation>Регистрационно-контрольная карточка</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Reject the ground</source>
        <translation>Отклонить основание</translation>
    </message>
    <message>
        <source>Reject the hand-over</source>
        <translation>Отклонить передачу</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчитаться</translation>
    </message>
    <message>
        <source>Report a measure</source>
        <translation>Отчитаться о мере</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Запросить</translation>
    </message>
    <message>
        <source>Request an explanation</source>
        <translation>Запросить объяснения</translation>
    </message>
    <message>
        <source>Request explanations and documents</source>
        <translation>Запросить объяснения и документы</translation>
    </message>
    <message>
        <source>Request for clarification</source>
        <translation>Запрос уточнений</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Запросы</translation>
    </message>
    <message>
        <source>Requests on the way</source>
        <translation>Запросы по ходу рассмотрения</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Резолюция</translation>
    </message>
    <message>
        <source>Resolution given</source>
        <translation>Резолюция дана</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Result kept</source>
        <translation>Результат сохранён</translation>
    </message>
    <message>
        <source>Result of consideration</source>
        <translation>Результат рассмотрения</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Маршрут</translation>
    </message>
    <message>
        <source>Route and executors</source>
        <translation>Маршрут и исполнители</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>Разделить</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>Адрес услуги</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Settled on the spot</source>
        <translation>Решено на месте</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>State body</source>
        <translation>Государственный орган</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Take into work</source>
        <translation>Взять в работу</translation>
    </message>
    <message>
        <source>Take it to the head organisation</source>
        <translation>Вынести на головную организацию</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Взять чужое</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Taken back by the applicant</source>
        <translation>Отозвано заявителем</translation>
    </message>
    <message>
        <source>Taken back: {act}</source>
        <translation>Отменено: {act}</translation>
    </message>
    <message>
        <source>Taken to the head organisation</source>
        <translation>Вынесено на головную организацию</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задание</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>Сообщить</translation>
    </message>
    <message>
        <source>Tell the applicant by {date}</source>
        <translation>Уведомить заявителя до {date}</translation>
    </message>
    <message>
        <source>Tell: under consideration</source>
        <translation>Сообщить: на рассмотрении</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Text of the appeal</source>
        <translation>Текст обращения</translation>
    </message>
    <message>
        <source>The answer was given</source>
        <translation>Ответ дан</translation>
    </message>
    <message>
        <source>The appeal keeps its number and closes with this note; no letter is sent.</source>
        <translation>Обращение сохраняет номер и закрывается с этой записью; письма нет.</translation>
    </message>
    <message>
        <source>The applicant is satisfied</source>
        <translation>Заявитель удовлетворён</translation>
    </message>
    <message>
        <source>The applicant is told</source>
        <translation>Заявителю сообщено</translation>
    </message>
    <message>
        <source>The applicant is told and sends it again</source>
        <translation>Заявителю сообщается, он присылает снова</translation>
    </message>
    <message>
        <source>The applicant takes it back</source>
        <translation>Заявитель отзывает</translation>
    </message>
    <message>
        <source>The applicant takes the appeal back</source>
        <translation>Заявитель отзывает обращение</translation>
    </message>
    <message>
        <source>The applicant was told: under consideration</source>
        <translation>Заявителю сообщено: на рассмотрении</translation>
    </message>
    <message>
        <source>The date moves only when it is decided.</source>
        <translation>Срок изменится только после решения.</translation>
    </message>
    <message>
        <source>The date of the answer does not move.</source>
        <translation>Срок ответа не меняется.</translation>
    </message>
    <message>
        <source>The director asks; the date of the answer does not move.</source>
        <translation>Запрашивает директор; срок ответа не меняется.</translation>
    </message>
    <message>
        <source>The forwarding letter is begun with it; nobody else is answered.</source>
        <translation>Вместе с этим начнётся сопроводительное письмо; больше никому не отвечают.</translation>
    </message>
    <message>
        <source>The regulation sets no term</source>
        <translation>Регламент не устанавливает срока</translation>
    </message>
    <message>
        <source>The regulation sets no term: this day is the office&apos;s own and is shown as such.</source>
        <translation>Регламент срока не устанавливает: это собственный срок подразделения, он так и показывается.</translation>
    </message>
    <message>
        <source>The term has been counted anew</source>
        <translation>Срок пересчитан</translation>
    </message>
    <message>
        <source>The text and the number stay as they were; every old value is kept.</source>
        <translation>Текст и номер не меняются; каждое прежнее значение сохраняется.</translation>
    </message>
    <message>
        <source>There is nothing in this part yet</source>
        <translation>В этой части пока ничего нет</translation>
    </message>
    <message>
        <source>This case has no papers yet</source>
        <translation>По обращению пока нет документов</translation>
    </message>
    <message>
        <source>To the head organisation: {question}</source>
        <translation>Головной организации: {question}</translation>
    </message>
    <message>
        <source>To the management</source>
        <translation>Руководству</translation>
    </message>
    <message>
        <source>To the unit</source>
        <translation>В подразделение</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Under consideration</source>
        <translation>На рассмотрении</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Подразделение</translation>
    </message>
    <message>
        <source>Units found no common position; the date of the answer does not move.</source>
        <translation>Подразделения не пришли к общему мнению; срок ответа не меняется.</translation>
    </message>
    <message>
        <source>Until when does the office want to answer?</source>
        <translation>К какому дню подразделение хочет ответить?</translation>
    </message>
    <message>
        <source>Visit refused</source>
        <translation>Отказ от выезда</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>Посещено</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Выезды</translation>
    </message>
    <message>
        <source>Waiting for the applicant</source>
        <translation>Ждём заявителя</translation>
    </message>
    <message>
        <source>Waits for confirmation: {who}</source>
        <translation>Ждёт подтверждения: {who}</translation>
    </message>
    <message>
        <source>Wanted by</source>
        <translation>Нужно к</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Способ</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Что пришло</translation>
    </message>
    <message>
        <source>What can&apos;t be read?</source>
        <translation>Что не читается?</translation>
    </message>
    <message>
        <source>What did consideration find?</source>
        <translation>Что показало рассмотрение?</translation>
    </message>
    <message>
        <source>What did the head organisation decide?</source>
        <translation>Что решила головная организация?</translation>
    </message>
    <message>
        <source>What does the applicant ask?</source>
        <translation>О чём спрашивает заявитель?</translation>
    </message>
    <message>
        <source>What else</source>
        <translation>Что ещё</translation>
    </message>
    <message>
        <source>What is reported</source>
        <translation>О чём сообщается</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>What the applicant was asked for has come</source>
        <translation>Пришло то, что запросили у заявителя</translation>
    </message>
    <message>
        <source>What was asked for has come</source>
        <translation>Запрошенное пришло</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Что сказано</translation>
    </message>
    <message>
        <source>What you typed stays until you choose; nothing is lost.</source>
        <translation>Набранное вами остаётся, пока вы не выберете; ничего не пропадёт.</translation>
    </message>
    <message>
        <source>Which appeal does it repeat?</source>
        <translation>Какое обращение оно повторяет?</translation>
    </message>
    <message>
        <source>Which appeal is considered apart again?</source>
        <translation>Какое обращение снова рассматривать отдельно?</translation>
    </message>
    <message>
        <source>Which document has come?</source>
        <translation>Какой документ пришёл?</translation>
    </message>
    <message>
        <source>Which measure was carried out?</source>
        <translation>Какая мера выполнена?</translation>
    </message>
    <message>
        <source>Which paper?</source>
        <translation>Какой документ?</translation>
    </message>
    <message>
        <source>Which rule holds for the term?</source>
        <translation>Какое правило срока действует?</translation>
    </message>
    <message>
        <source>Who considers the appeal?</source>
        <translation>Кто рассматривает обращение?</translation>
    </message>
    <message>
        <source>Who takes part?</source>
        <translation>Кто участвует?</translation>
    </message>
    <message>
        <source>Whose is the appeal?</source>
        <translation>Чьё это обращение?</translation>
    </message>
    <message>
        <source>Why is the appeal not your unit&apos;s?</source>
        <translation>Почему обращение не вашего подразделения?</translation>
    </message>
    <message>
        <source>With an internal term</source>
        <translation>С внутренним сроком</translation>
    </message>
    <message>
        <source>With which appeal is it considered together?</source>
        <translation>С каким обращением рассматривать вместе?</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Отозвать запись</translation>
    </message>
    <message>
        <source>Withdraw a mistaken record</source>
        <translation>Отозвать ошибочную запись</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>Your part of the answer</source>
        <translation>Ваша часть ответа</translation>
    </message>
    <message>
        <source>answered {date}</source>
        <translation>ответ дан {date}</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>ждём</translation>
    </message>
    <message>
        <source>awaited by {date}</source>
        <translation>ждём до {date}</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>по e-mail</translation>
    </message>
    <message>
        <source>by fax</source>
        <translation>по факсу</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>вручением</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>письмом</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>по телефону</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>не читается</translation>
    </message>
    <message>
        <source>closed {date}</source>
        <translation>закрыто {date}</translation>
    </message>
    <message>
        <source>considered together</source>
        <translation>рассматривается вместе</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>решено</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>доставлено</translation>
    </message>
    <message>
        <source>done {date}</source>
        <translation>выполнено {date}</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>for signature</source>
        <translation>на подписи</translation>
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
        <source>internal term {date}</source>
        <translation>внутренний срок {date}</translation>
    </message>
    <message>
        <source>late</source>
        <translation>опаздывает</translation>
    </message>
    <message>
        <source>never repeated in the letter</source>
        <translation>в письме не повторяется</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никто</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>не доставлено</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>по одному на строку</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыто</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>запланировано</translation>
    </message>
    <message>
        <source>received {date}</source>
        <translation>получено {date}</translation>
    </message>
    <message>
        <source>repeats it</source>
        <translation>повторяет его</translation>
    </message>
    <message>
        <source>returned with a remark</source>
        <translation>возвращено с замечанием</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>отправлено</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>подписано</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>the ground wants no answer</source>
        <translation>по этому основанию ответ не даётся</translation>
    </message>
    <message>
        <source>the text of the appeal</source>
        <translation>текст обращения</translation>
    </message>
    <message>
        <source>the unit decides</source>
        <translation>решит подразделение</translation>
    </message>
    <message>
        <source>this applicant has none</source>
        <translation>у этого заявителя их нет</translation>
    </message>
    <message>
        <source>this term isn&apos;t extended ({clause})</source>
        <translation>этот срок не продлевают ({clause})</translation>
    </message>
    <message>
        <source>where the regulation asks</source>
        <translation>если требует регламент</translation>
    </message>
    <message>
        <source>why it is corrected</source>
        <translation>почему исправляется</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>отозвано</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>your role doesn&apos;t allow it</source>
        <translation>ваша роль этого не позволяет</translation>
    </message>
    <message>
        <source>{act}; its letter is begun</source>
        <translation>{act}; письмо начато</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>{ground} (suggested)</source>
        <translation>{ground} (предлагается)</translation>
    </message>
    <message>
        <source>{number}: answer not sent</source>
        <translation>{number}: ответ не отправлен</translation>
    </message>
    <message>
        <source>{number}: answered {date}</source>
        <translation>{number}: ответ дан {date}</translation>
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
        <source>{title}, version {number}</source>
        <translation>{title}, версия {number}</translation>
    </message>
</context>
</TS>
