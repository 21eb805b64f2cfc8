<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>ProfilesPage</name>
    <message>
        <source>follow the link</source>
        <translation>перейти по ссылке</translation>
    </message>
    <message>
        <source>link before</source>
        <translation>предыдущая ссылка</translation>
    </message>
    <message>
        <source>next link</source>
        <translation>следующая ссылка</translation>
    </message>
</context>
<context>
    <name>regulation</name>
    <message numerus="yes">
        <source>%n appeal(s) have new dates</source>
        <translation>
            <numerusform>У %n обращения новая дата</numerusform>
            <numerusform>У %n обращений новые даты</numerusform>
            <numerusform>У %n обращений новые даты</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s) name rules that are not on this computer</source>
        <translation>
            <numerusform>%n обращение зарегистрировано по правилам, которых нет на этом компьютере</numerusform>
            <numerusform>%n обращения зарегистрированы по правилам, которых нет на этом компьютере</numerusform>
            <numerusform>%n обращений зарегистрировано по правилам, которых нет на этом компьютере</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s)</source>
        <translation>
            <numerusform>%n календарный день</numerusform>
            <numerusform>%n календарных дня</numerusform>
            <numerusform>%n календарных дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days of a move</comment>
        <translation>
            <numerusform>%n дн.</numerusform>
            <numerusform>%n дн.</numerusform>
            <numerusform>%n дн.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of the extension are lost</source>
        <translation>
            <numerusform>Теряется %n день продления</numerusform>
            <numerusform>Теряется %n дня продления</numerusform>
            <numerusform>Теряется %n дней продления</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of weekends</source>
        <translation>
            <numerusform>%n выходной</numerusform>
            <numerusform>%n выходных</numerusform>
            <numerusform>%n выходных</numerusform>
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
        <source>%n of them have less time</source>
        <translation>
            <numerusform>у %n из них времени меньше</numerusform>
            <numerusform>у %n из них времени меньше</numerusform>
            <numerusform>у %n из них времени меньше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open appeal(s) move</source>
        <translation>
            <numerusform>Сдвигается срок %n открытого обращения</numerusform>
            <numerusform>Сдвигаются сроки %n открытых обращений</numerusform>
            <numerusform>Сдвигаются сроки %n открытых обращений</numerusform>
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
        <source>A change must be told {when}</source>
        <translation>Предупредить об изменении: {when}</translation>
    </message>
    <message>
        <source>A check on site is needed</source>
        <translation>Нужна проверка на месте</translation>
    </message>
    <message>
        <source>A correction of the calendar that arrived can&apos;t be used</source>
        <translation>Полученную поправку календаря применить нельзя</translation>
    </message>
    <message>
        <source>A version of the regulation that arrived can&apos;t be used</source>
        <translation>Полученную версию регламента применить нельзя</translation>
    </message>
    <message>
        <source>A version was refused; what was in force stays.</source>
        <translation>Версия отклонена; действует прежняя.</translation>
    </message>
    <message>
        <source>After hours: day 0 is the next working day</source>
        <translation>После работы: день 0 — следующий рабочий</translation>
    </message>
    <message>
        <source>Agreed for</source>
        <translation>Согласовано на</translation>
    </message>
    <message>
        <source>Another rule is possible: {name}</source>
        <translation>Возможен другой срок: {name}</translation>
    </message>
    <message>
        <source>Another rule is possible: {name}, {date}.</source>
        <translation>Возможен другой срок: {name}, {date}.</translation>
    </message>
    <message>
        <source>Answer by {date}.</source>
        <translation>Ответить до {date}.</translation>
    </message>
    <message>
        <source>Any term</source>
        <translation>Любой срок</translation>
    </message>
    <message>
        <source>Apply another rule</source>
        <translation>Применить другое правило</translation>
    </message>
    <message>
        <source>Apply this rule</source>
        <translation>Применить это правило</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>Вернуть как было</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Back to the release</source>
        <translation>Вернуть данные выпуска</translation>
    </message>
    <message>
        <source>By the rule</source>
        <translation>По правилу</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Calendar: {days}</source>
        <translation>Календарь: {days}</translation>
    </message>
    <message>
        <source>Calendar: {years}; edition {number}.</source>
        <translation>Календарь: {years}; редакция {number}.</translation>
    </message>
    <message>
        <source>Came on {date} after the working day or on a day off</source>
        <translation>Поступило {date} после рабочего дня или в выходной</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Кто сверил</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Дата сверки</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Comparison of regulations</source>
        <translation>Сравнение регламентов</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the explanation</source>
        <translation>Копировать объяснение</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Пересчитать снова</translation>
    </message>
    <message>
        <source>Counted: {count}.</source>
        <translation>Посчитано: {count}.</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Идёт подсчёт</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Day 0</source>
        <translation>День 0</translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation>День выезда</translation>
    </message>
    <message>
        <source>Declare a day off</source>
        <translation>Объявить выходным</translation>
    </message>
    <message>
        <source>Declare a working day</source>
        <translation>Объявить рабочим</translation>
    </message>
    <message>
        <source>Due by {date}</source>
        <translation>Срок до {date}</translation>
    </message>
    <message>
        <source>Edition {number}</source>
        <translation>Редакция {number}</translation>
    </message>
    <message>
        <source>Edition {number} of the calendars is in force</source>
        <translation>Действует редакция {number} календарей</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Редакции</translation>
    </message>
    <message>
        <source>End of the working day</source>
        <translation>Конец рабочего дня</translation>
    </message>
    <message>
        <source>Every open appeal is being counted again.</source>
        <translation>Сроки всех открытых обращений считаются заново.</translation>
    </message>
    <message>
        <source>Every recorded date is the one that the rules in force give.</source>
        <translation>Все записанные даты совпадают с действующими правилами.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Export the file</source>
        <translation>Сохранить файл</translation>
    </message>
    <message>
        <source>Give the reason; it stands in every history.</source>
        <translation>Укажите основание: оно войдёт в историю каждого обращения.</translation>
    </message>
    <message>
        <source>Hand over to a unit</source>
        <translation>Передать в подразделение</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Венгрия</translation>
    </message>
    <message>
        <source>If the last day is off, the term</source>
        <translation>Если последний день нерабочий, срок</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Загрузить файл</translation>
    </message>
    <message>
        <source>Import a regulation profile</source>
        <translation>Загрузить профиль регламента</translation>
    </message>
    <message>
        <source>Information from others is needed</source>
        <translation>Нужны сведения от других</translation>
    </message>
    <message>
        <source>Internal target of the office</source>
        <translation>Внутренний срок организации</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Казахстан</translation>
    </message>
    <message>
        <source>Kept as {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длина</translation>
    </message>
    <message>
        <source>Less time than before</source>
        <translation>Времени стало меньше</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>More time than before</source>
        <translation>Времени стало больше</translation>
    </message>
    <message>
        <source>Moved over: {days}</source>
        <translation>Перенесено через: {days}</translation>
    </message>
    <message>
        <source>New date: {date}</source>
        <translation>Новая дата: {date}</translation>
    </message>
    <message>
        <source>No appeal moves</source>
        <translation>Ни один срок не сдвигается</translation>
    </message>
    <message>
        <source>No corrections yet: the data of the release hold.</source>
        <translation>Исправлений нет: действуют данные выпуска.</translation>
    </message>
    <message>
        <source>Nothing to count</source>
        <translation>Посчитать нельзя</translation>
    </message>
    <message>
        <source>Notice given on</source>
        <translation>Известили</translation>
    </message>
    <message>
        <source>Only an administrator corrects calendars; you can look and check.</source>
        <translation>Календари исправляет администратор; вам доступен просмотр.</translation>
    </message>
    <message>
        <source>Other terms of the card</source>
        <translation>Другие сроки карточки</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Profile «{profile}», version {version}, in force from {date}</source>
        <translation>Профиль «{profile}», версия {version}, действует с {date}</translation>
    </message>
    <message>
        <source>Put into force again</source>
        <translation>Ввести снова</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Читать</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Поступило</translation>
    </message>
    <message numerus="yes">
        <source>Record %n new date(s)</source>
        <translation>
            <numerusform>Записать %n новую дату</numerusform>
            <numerusform>Записать %n новые даты</numerusform>
            <numerusform>Записать %n новых дат</numerusform>
        </translation>
    </message>
    <message>
        <source>Record the new dates</source>
        <translation>Записать новые даты</translation>
    </message>
    <message>
        <source>Recorded is {date}, counted by an earlier calendar or rule.</source>
        <translation>Записано {date}: посчитано по прежнему календарю или правилу.</translation>
    </message>
    <message>
        <source>Recorded is {old}; by the calendar and the rules in force it is {new}</source>
        <translation>Записано {old}; по действующим календарю и правилам — {new}</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Записываем</translation>
    </message>
    <message>
        <source>Recount</source>
        <translation>Пересчитать</translation>
    </message>
    <message>
        <source>Recount of open appeals</source>
        <translation>Пересчёт открытых обращений</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Зарегистрировать</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Зарегистрировано</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>Регламент</translation>
    </message>
    <message>
        <source>Regulations</source>
        <translation>Регламенты</translation>
    </message>
    <message>
        <source>Regulations to compare</source>
        <translation>Какие регламенты сравнить</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Rule: {name}. {section}, {code}: «{text}»</source>
        <translation>Правило: {name}. {section}, {code}: «{text}»</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Россия</translation>
    </message>
    <message>
        <source>Safe day to send</source>
        <translation>Надёжный день отправки</translation>
    </message>
    <message>
        <source>Safe day to send: {date}</source>
        <translation>Надёжный день отправки: {date}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Отправлено на принтер</translation>
    </message>
    <message>
        <source>Set the topic</source>
        <translation>Определить тему</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Skipped: {days}</source>
        <translation>Пропущены: {days}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Status of the year</source>
        <translation>Состояние года</translation>
    </message>
    <message>
        <source>Stopped. F5 counts again.</source>
        <translation>Остановлено. F5 — посчитать снова.</translation>
    </message>
    <message>
        <source>Tell of the visit by {date}</source>
        <translation>Известить о выезде до {date}</translation>
    </message>
    <message>
        <source>Tell of the visit on {date}</source>
        <translation>Известить о выезде {date}</translation>
    </message>
    <message>
        <source>Tell the applicant about the extension</source>
        <translation>Сообщить заявителю о продлении</translation>
    </message>
    <message>
        <source>Term calculator</source>
        <translation>Калькулятор сроков</translation>
    </message>
    <message>
        <source>Text of the regulation</source>
        <translation>Текст регламента</translation>
    </message>
    <message>
        <source>The calendar or the rules have changed; nothing is recorded yet.</source>
        <translation>Изменились календарь или правила; пока ничего не записано.</translation>
    </message>
    <message>
        <source>The day to tell of this visit has passed</source>
        <translation>День, до которого нужно было известить, уже прошёл</translation>
    </message>
    <message>
        <source>The explanation has been copied</source>
        <translation>Объяснение скопировано</translation>
    </message>
    <message>
        <source>The last good one stays in force.</source>
        <translation>В силе остаётся последняя правильная.</translation>
    </message>
    <message>
        <source>The original date {date}: {term} counted from {start}</source>
        <translation>Первоначальная дата {date}: {term}, считая с {start}</translation>
    </message>
    <message>
        <source>The regulation sets no term.</source>
        <translation>Регламент не устанавливает срока.</translation>
    </message>
    <message>
        <source>The term has been counted by another rule</source>
        <translation>Срок посчитан по другому правилу</translation>
    </message>
    <message>
        <source>The text of this regulation is not on this computer.</source>
        <translation>Текста этого регламента нет на этом компьютере.</translation>
    </message>
    <message>
        <source>The visit may be on a day off</source>
        <translation>Выезд возможен в выходной</translation>
    </message>
    <message>
        <source>There is no printer; kept as {name}</source>
        <translation>Принтера нет; сохранено: {name}</translation>
    </message>
    <message>
        <source>This time comes twice: the second is meant</source>
        <translation>Это время бывает дважды: имеется в виду второе</translation>
    </message>
    <message>
        <source>Told on {given}, the first lawful visit is {date}; {other}</source>
        <translation>Если известить {given}, первый законный выезд — {date}; {other}</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Version {version} of «{profile}»: new appeals follow it from {date}</source>
        <translation>Версия {version} профиля «{profile}»: новые обращения — по ней, начиная с {date}</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Выезд</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Что считаем</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Что показать</translation>
    </message>
    <message>
        <source>What was in force stays.</source>
        <translation>Действует прежнее.</translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation>Почему эта дата?</translation>
    </message>
    <message>
        <source>Why this rule holds</source>
        <translation>Почему действует это правило</translation>
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
        <source>Working calendars</source>
        <translation>Рабочие календари</translation>
    </message>
    <message>
        <source>Write up the visit</source>
        <translation>Внести результат выезда</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>a day off; send by {date}</source>
        <translation>выходной; отправить до {date}</translation>
    </message>
    <message>
        <source>a working day, not moved</source>
        <translation>рабочий день, переносить не нужно</translation>
    </message>
    <message>
        <source>ahead {count}</source>
        <translation>впереди {count}</translation>
    </message>
    <message>
        <source>an administrator, the registry or a head may move dates</source>
        <translation>даты меняют администратор, канцелярия или руководитель</translation>
    </message>
    <message>
        <source>any term</source>
        <translation>любой срок</translation>
    </message>
    <message>
        <source>by the literal reading {date}</source>
        <translation>по буквальному чтению {date}</translation>
    </message>
    <message>
        <source>by the stricter reading {date}</source>
        <translation>по строгому чтению {date}</translation>
    </message>
    <message>
        <source>calculated, not announced yet</source>
        <translation>рассчитано, ещё не объявлено</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>календарные дни</translation>
    </message>
    <message>
        <source>checked on {date}</source>
        <translation>сверен {date}</translation>
    </message>
    <message>
        <source>classified anew: {old} → {new}</source>
        <translation>изменена классификация: {old} → {new}</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>поставляется с программой</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>подтверждён</translation>
    </message>
    <message>
        <source>day 0</source>
        <translation>день 0</translation>
    </message>
    <message>
        <source>day before</source>
        <translation>день назад</translation>
    </message>
    <message>
        <source>day off in lieu of a holiday on a weekend</source>
        <translation>выходной вместо праздника, выпавшего на выходной</translation>
    </message>
    <message>
        <source>day off, moved</source>
        <translation>перенесённый выходной</translation>
    </message>
    <message>
        <source>decided by the organisation</source>
        <translation>решение организации</translation>
    </message>
    <message>
        <source>decided, day 0</source>
        <translation>решено, день 0</translation>
    </message>
    <message>
        <source>declare the day otherwise</source>
        <translation>объявить день иначе</translation>
    </message>
    <message>
        <source>declared a day off</source>
        <translation>объявлен выходным</translation>
    </message>
    <message>
        <source>declared a working day</source>
        <translation>объявлен рабочим</translation>
    </message>
    <message>
        <source>done</source>
        <translation>сделано</translation>
    </message>
    <message>
        <source>done late</source>
        <translation>сделано с опозданием</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>прежняя</translation>
    </message>
    <message>
        <source>edition {number}</source>
        <translation>редакция {number}</translation>
    </message>
    <message>
        <source>from receipt</source>
        <translation>с поступления</translation>
    </message>
    <message>
        <source>from registration</source>
        <translation>с регистрации</translation>
    </message>
    <message>
        <source>from the centre</source>
        <translation>из центра</translation>
    </message>
    <message>
        <source>from the decision</source>
        <translation>с решения</translation>
    </message>
    <message>
        <source>from the original date</source>
        <translation>с первоначальной даты</translation>
    </message>
    <message>
        <source>hol.</source>
        <translation>празд.</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>праздник</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>загружен</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>late</source>
        <translation>опоздание</translation>
    </message>
    <message>
        <source>months</source>
        <translation>месяцы</translation>
    </message>
    <message>
        <source>moved from {date}, a day off</source>
        <translation>перенос с {date}, выходной</translation>
    </message>
    <message>
        <source>moves to the next working day</source>
        <translation>переносится на следующий рабочий день</translation>
    </message>
    <message>
        <source>moves to the working day before</source>
        <translation>переносится на предыдущий рабочий день</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>не сверялся</translation>
    </message>
    <message>
        <source>new appeals are registered under it</source>
        <translation>по ней регистрируются новые обращения</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>no term is set</source>
        <translation>срок не установлен</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>не подтверждён</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>не загружен</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>nothing was counted</source>
        <translation>ничего не посчитано</translation>
    </message>
    <message>
        <source>notice of a visit</source>
        <translation>извещение о выезде</translation>
    </message>
    <message>
        <source>off: {days}</source>
        <translation>выходные: {days}</translation>
    </message>
    <message>
        <source>only an administrator corrects calendars</source>
        <translation>календари исправляет только администратор</translation>
    </message>
    <message>
        <source>only an administrator imports regulations</source>
        <translation>регламенты загружает только администратор</translation>
    </message>
    <message>
        <source>only for a term by the rule</source>
        <translation>только для срока по правилу</translation>
    </message>
    <message>
        <source>original date, day 0</source>
        <translation>первоначальная дата, день 0</translation>
    </message>
    <message>
        <source>passed {count}</source>
        <translation>прошло {count}</translation>
    </message>
    <message>
        <source>received, day 0</source>
        <translation>поступило, день 0</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отклонена</translation>
    </message>
    <message>
        <source>registered, day 0</source>
        <translation>зарегистрировано, день 0</translation>
    </message>
    <message>
        <source>skipped {count}</source>
        <translation>пропущено {count}</translation>
    </message>
    <message>
        <source>stands in every history</source>
        <translation>войдёт в историю каждого обращения</translation>
    </message>
    <message>
        <source>stays on a day off</source>
        <translation>остаётся в выходной</translation>
    </message>
    <message>
        <source>swapped with {date}</source>
        <translation>обменян с {date}</translation>
    </message>
    <message>
        <source>the calendar was corrected</source>
        <translation>исправлен календарь</translation>
    </message>
    <message>
        <source>the dates are being recorded</source>
        <translation>даты записываются</translation>
    </message>
    <message>
        <source>the decree and its number</source>
        <translation>постановление и его номер</translation>
    </message>
    <message>
        <source>the rules of the regulation were corrected</source>
        <translation>исправлены правила регламента</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>в тот же день</translation>
    </message>
    <message>
        <source>the visit, not counted</source>
        <translation>выезд, не считается</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>до {date}</translation>
    </message>
    <message>
        <source>version {version}, in force from {date}</source>
        <translation>версия {version}, действует с {date}</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>выезд</translation>
    </message>
    <message>
        <source>week after</source>
        <translation>неделя вперёд</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>выходной</translation>
    </message>
    <message>
        <source>worked: {days}</source>
        <translation>рабочие: {days}</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>рабочий день</translation>
    </message>
    <message>
        <source>working day, moved</source>
        <translation>перенесённый рабочий день</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>рабочие дни</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>{country} {year}, {status}</source>
        <translation>{country} {year}, {status}</translation>
    </message>
    <message>
        <source>{date} becomes a day off</source>
        <translation>{date} станет выходным</translation>
    </message>
    <message>
        <source>{date} becomes a working day</source>
        <translation>{date} станет рабочим</translation>
    </message>
    <message>
        <source>{date} is a day off</source>
        <translation>{date} — выходной</translation>
    </message>
    <message>
        <source>{date} is worked</source>
        <translation>{date} — рабочий</translation>
    </message>
    <message>
        <source>{date}: counted as {ordinal}</source>
        <translation>{date}: считается, {ordinal}</translation>
    </message>
    <message>
        <source>{date}: passed, {reason}</source>
        <translation>{date}: пройден, {reason}</translation>
    </message>
    <message>
        <source>{date}: skipped, {reason}</source>
        <translation>{date}: пропущен, {reason}</translation>
    </message>
    <message>
        <source>{day} today</source>
        <translation>{day} сег.</translation>
    </message>
    <message>
        <source>{day}; the last day</source>
        <translation>{day}; последний день</translation>
    </message>
    <message>
        <source>{hours} h of elapsed time before {agreed}: until {latest}.</source>
        <translation>за {hours} ч до {agreed} — не позднее {latest}.</translation>
    </message>
    <message>
        <source>{old} → {new}</source>
        <translation>{old} → {new}</translation>
    </message>
    <message>
        <source>{place}: decided by the organisation, not in the regulation</source>
        <translation>{place}: решение организации, в регламенте этого нет</translation>
    </message>
    <message>
        <source>{term}: from {start} (not counted) to {due}; {end}.</source>
        <translation>{term}: от {start} (не считается) до {due}; {end}.</translation>
    </message>
    <message>
        <source>{what} (reminder)</source>
        <translation>{what} (напоминание)</translation>
    </message>
    <message>
        <source>{what}: the date may change</source>
        <translation>{what}: дата может измениться</translation>
    </message>
    <message>
        <source>{what}; this date does not feel it</source>
        <translation>{what}; на эту дату не влияет</translation>
    </message>
    <message>
        <source>{year} is not confirmed</source>
        <translation>{year} год не подтверждён</translation>
    </message>
    <message>
        <source>{year} is not confirmed: dates that touch it may change</source>
        <translation>{year} год не подтверждён: даты, которые его затрагивают, могут измениться</translation>
    </message>
    <message>
        <source>{year} is not loaded</source>
        <translation>{year} год не загружен</translation>
    </message>
    <message>
        <source>{year} is not loaded: only weekends and fixed holidays are known</source>
        <translation>{year} год не загружен: известны только выходные и постоянные праздники</translation>
    </message>
    <message>
        <source>{year} should be checked again</source>
        <translation>{year} год пора сверить снова</translation>
    </message>
    <message numerus="yes">
        <source>{year} was checked %n day(s) ago: look at the decrees again</source>
        <translation>
            <numerusform>{year} год сверен %n день назад: посмотрите постановления ещё раз</numerusform>
            <numerusform>{year} год сверен %n дня назад: посмотрите постановления ещё раз</numerusform>
            <numerusform>{year} год сверен %n дней назад: посмотрите постановления ещё раз</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>29 February ends on 1 March</source>
        <translation>29 февраля кончается 1 марта</translation>
    </message>
    <message>
        <source>Anonymity</source>
        <translation>Анонимность</translation>
    </message>
    <message>
        <source>Book of Complaints</source>
        <translation>Книга жалоб и предложений</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Каналы</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Закрытие</translation>
    </message>
    <message>
        <source>Contents of letters</source>
        <translation>Содержание писем</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>Раскрытие сведений</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>English</source>
        <translation>английский</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Продления</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>пятница</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Основания</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>венгерский</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>казахский</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Хранение</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Виды</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>понедельник</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Извещения</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Номера</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Часы работы</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Personal reception</source>
        <translation>Личный приём</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Должности</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Права</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>суббота</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>воскресенье</translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation>Приём</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>четверг</translation>
    </message>
    <message>
        <source>Topics and routes</source>
        <translation>Темы и маршруты</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>вторник</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Подразделения</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Выезды</translation>
    </message>
    <message>
        <source>Way of the answer</source>
        <translation>Способ ответа</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>среда</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Кто подписывает</translation>
    </message>
    <message>
        <source>a check on site is needed</source>
        <translation>нужна проверка на месте</translation>
    </message>
    <message>
        <source>a crime or a threat to the public?</source>
        <translation>преступление или угроза обществу?</translation>
    </message>
    <message>
        <source>a decision</source>
        <translation>решение</translation>
    </message>
    <message>
        <source>a ground</source>
        <translation>основание</translation>
    </message>
    <message>
        <source>a hint</source>
        <translation>подсказка</translation>
    </message>
    <message>
        <source>a justification</source>
        <translation>обоснование</translation>
    </message>
    <message>
        <source>a letter that was sent</source>
        <translation>отправленное письмо</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>заметка</translation>
    </message>
    <message>
        <source>a notice that was sent</source>
        <translation>отправленное извещение</translation>
    </message>
    <message>
        <source>a phone call</source>
        <translation>телефонный звонок</translation>
    </message>
    <message>
        <source>a reasoned written notice</source>
        <translation>мотивированное письменное извещение</translation>
    </message>
    <message>
        <source>a record of the call</source>
        <translation>запись о звонке</translation>
    </message>
    <message>
        <source>a representative with a power of attorney</source>
        <translation>представитель по доверенности</translation>
    </message>
    <message>
        <source>a written appeal</source>
        <translation>письменное обращение</translation>
    </message>
    <message>
        <source>accepted values</source>
        <translation>допустимо</translation>
    </message>
    <message>
        <source>account number</source>
        <translation>лицевой счёт</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адрес</translation>
    </message>
    <message>
        <source>address for the answer</source>
        <translation>адрес для ответа</translation>
    </message>
    <message>
        <source>address from</source>
        <translation>адрес берётся из</translation>
    </message>
    <message>
        <source>after minutes</source>
        <translation>через минут</translation>
    </message>
    <message>
        <source>all questions were answered</source>
        <translation>даны ответы на все вопросы</translation>
    </message>
    <message>
        <source>an answer is expected</source>
        <translation>ожидается ответ</translation>
    </message>
    <message>
        <source>an answer to each question</source>
        <translation>ответ на каждый вопрос</translation>
    </message>
    <message>
        <source>an earlier answer that was sent</source>
        <translation>ранее отправленный ответ</translation>
    </message>
    <message>
        <source>an invitation</source>
        <translation>приглашение</translation>
    </message>
    <message>
        <source>anonymous entries are considered</source>
        <translation>анонимные записи рассматриваются</translation>
    </message>
    <message>
        <source>another identifier</source>
        <translation>иной идентификатор</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>ответ</translation>
    </message>
    <message>
        <source>answer in the language of the appeal</source>
        <translation>ответ на языке обращения</translation>
    </message>
    <message>
        <source>answered by</source>
        <translation>ответ</translation>
    </message>
    <message>
        <source>applicants</source>
        <translation>заявители</translation>
    </message>
    <message>
        <source>asked for by</source>
        <translation>основание записи</translation>
    </message>
    <message>
        <source>asked for later</source>
        <translation>запрашивается позже</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>обращается к</translation>
    </message>
    <message>
        <source>at a visit</source>
        <translation>на выезде</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>не более</translation>
    </message>
    <message>
        <source>author with a phone</source>
        <translation>автору с телефоном</translation>
    </message>
    <message>
        <source>author with an address</source>
        <translation>автору с адресом</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>полномочие</translation>
    </message>
    <message>
        <source>binding</source>
        <translation>обязательно</translation>
    </message>
    <message>
        <source>by</source>
        <translation>способ</translation>
    </message>
    <message>
        <source>by a voice message</source>
        <translation>голосовым сообщением</translation>
    </message>
    <message>
        <source>by fax</source>
        <translation>по факсу</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>по телефону</translation>
    </message>
    <message>
        <source>by position</source>
        <translation>по должности</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>почтой</translation>
    </message>
    <message>
        <source>by the list of authorised signers</source>
        <translation>по списку уполномоченных</translation>
    </message>
    <message>
        <source>by whom</source>
        <translation>кто</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>календарные дни</translation>
    </message>
    <message>
        <source>call after a message</source>
        <translation>звонок после сообщения</translation>
    </message>
    <message>
        <source>cash hall</source>
        <translation>кассовый зал</translation>
    </message>
    <message>
        <source>central hall</source>
        <translation>центральный зал</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>канал</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>каналы</translation>
    </message>
    <message>
        <source>check</source>
        <translation>проверка</translation>
    </message>
    <message>
        <source>claim about quality</source>
        <translation>претензия по качеству</translation>
    </message>
    <message>
        <source>claim on a letterhead</source>
        <translation>претензия на бланке</translation>
    </message>
    <message>
        <source>classified</source>
        <translation>классифицировано</translation>
    </message>
    <message>
        <source>clause</source>
        <translation>пункт</translation>
    </message>
    <message>
        <source>conditions</source>
        <translation>условия</translation>
    </message>
    <message>
        <source>confirmation of a call</source>
        <translation>подтверждение звонка</translation>
    </message>
    <message>
        <source>confirmed by</source>
        <translation>подтверждает</translation>
    </message>
    <message>
        <source>consent makes it lawful</source>
        <translation>согласие делает законным</translation>
    </message>
    <message>
        <source>contact centre</source>
        <translation>контакт-центр</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>контакты</translation>
    </message>
    <message>
        <source>contacts of others are hidden</source>
        <translation>контакты других скрыты</translation>
    </message>
    <message>
        <source>contract department</source>
        <translation>договорной отдел</translation>
    </message>
    <message>
        <source>contract number</source>
        <translation>номер договора</translation>
    </message>
    <message>
        <source>control card</source>
        <translation>контрольная карточка</translation>
    </message>
    <message>
        <source>correspondence stops</source>
        <translation>переписка прекращается</translation>
    </message>
    <message>
        <source>counted in</source>
        <translation>единица счёта</translation>
    </message>
    <message>
        <source>country</source>
        <translation>страна</translation>
    </message>
    <message>
        <source>covering letter</source>
        <translation>сопроводительное письмо</translation>
    </message>
    <message>
        <source>data</source>
        <translation>данные</translation>
    </message>
    <message>
        <source>data are missing</source>
        <translation>не хватает данных</translation>
    </message>
    <message>
        <source>day of receipt</source>
        <translation>день поступления</translation>
    </message>
    <message>
        <source>days in the Box</source>
        <translation>дней в Ящике</translation>
    </message>
    <message>
        <source>decided by</source>
        <translation>решает</translation>
    </message>
    <message>
        <source>decided by the organisation</source>
        <translation>решение организации</translation>
    </message>
    <message>
        <source>digits of an account</source>
        <translation>цифр в лицевом счёте</translation>
    </message>
    <message>
        <source>document</source>
        <translation>документ</translation>
    </message>
    <message>
        <source>document is shown</source>
        <translation>предъявляет документ</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>документы</translation>
    </message>
    <message>
        <source>duty</source>
        <translation>обязанность</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>электронная почта</translation>
    </message>
    <message>
        <source>earlier day</source>
        <translation>более ранний день</translation>
    </message>
    <message>
        <source>effect</source>
        <translation>последствие</translation>
    </message>
    <message>
        <source>electronic signature</source>
        <translation>электронная подпись</translation>
    </message>
    <message>
        <source>electronically</source>
        <translation>в электронном виде</translation>
    </message>
    <message>
        <source>end of correspondence</source>
        <translation>прекращение переписки</translation>
    </message>
    <message>
        <source>end of the call</source>
        <translation>окончание разговора</translation>
    </message>
    <message>
        <source>ends the appeal</source>
        <translation>завершает обращение</translation>
    </message>
    <message>
        <source>except</source>
        <translation>кроме</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>продление</translation>
    </message>
    <message>
        <source>for anonymous appeals</source>
        <translation>для анонимных обращений</translation>
    </message>
    <message>
        <source>form</source>
        <translation>форма</translation>
    </message>
    <message>
        <source>forms</source>
        <translation>формы</translation>
    </message>
    <message>
        <source>forwarded to a state body</source>
        <translation>передано в госорган</translation>
    </message>
    <message>
        <source>given by a visit</source>
        <translation>даётся при выезде</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>передано</translation>
    </message>
    <message>
        <source>held by</source>
        <translation>ведут</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>часы</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>сколько</translation>
    </message>
    <message>
        <source>in force from</source>
        <translation>действует с</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>лично</translation>
    </message>
    <message>
        <source>in person only</source>
        <translation>только лично</translation>
    </message>
    <message>
        <source>in the Book</source>
        <translation>в Книге</translation>
    </message>
    <message>
        <source>in the applicant&apos;s language</source>
        <translation>на языке заявителя</translation>
    </message>
    <message>
        <source>information from others is needed</source>
        <translation>нужны сведения от других</translation>
    </message>
    <message>
        <source>invitation</source>
        <translation>приглашение</translation>
    </message>
    <message>
        <source>is not given</source>
        <translation>не даётся</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>вид</translation>
    </message>
    <message>
        <source>kinds</source>
        <translation>виды</translation>
    </message>
    <message>
        <source>kinds of it</source>
        <translation>разновидности</translation>
    </message>
    <message>
        <source>language</source>
        <translation>язык</translation>
    </message>
    <message>
        <source>language of the text</source>
        <translation>язык текста</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>языки</translation>
    </message>
    <message>
        <source>later day</source>
        <translation>более поздний день</translation>
    </message>
    <message>
        <source>legal basis</source>
        <translation>правовое основание</translation>
    </message>
    <message>
        <source>legal name</source>
        <translation>полное наименование</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>письмо</translation>
    </message>
    <message>
        <source>letter for an anonymous entry</source>
        <translation>письмо по анонимной записи</translation>
    </message>
    <message>
        <source>list of checks</source>
        <translation>перечень проверок</translation>
    </message>
    <message>
        <source>mark of acceptance</source>
        <translation>отметка о приёме</translation>
    </message>
    <message>
        <source>mask of incoming numbers</source>
        <translation>маска входящих номеров</translation>
    </message>
    <message>
        <source>may be chosen by hand</source>
        <translation>можно выбрать вручную</translation>
    </message>
    <message>
        <source>may be given</source>
        <translation>можно дать</translation>
    </message>
    <message>
        <source>measures for</source>
        <translation>меры для</translation>
    </message>
    <message>
        <source>minutes for the information</source>
        <translation>минут на сведения</translation>
    </message>
    <message>
        <source>months</source>
        <translation>месяцы</translation>
    </message>
    <message>
        <source>must be given</source>
        <translation>обязательно</translation>
    </message>
    <message>
        <source>name of the organisation</source>
        <translation>наименование организации</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>требуется</translation>
    </message>
    <message>
        <source>no abusive passage</source>
        <translation>без оскорбительных слов</translation>
    </message>
    <message>
        <source>no account of another person</source>
        <translation>без чужого лицевого счёта</translation>
    </message>
    <message>
        <source>no action, the notice is open</source>
        <translation>без действий, извещение по усмотрению</translation>
    </message>
    <message>
        <source>no measures needed</source>
        <translation>меры не нужны</translation>
    </message>
    <message>
        <source>no new arguments</source>
        <translation>нет новых доводов</translation>
    </message>
    <message>
        <source>nobody else hears it</source>
        <translation>никто другой не слышит</translation>
    </message>
    <message>
        <source>none of these is given</source>
        <translation>ничего из этого нет</translation>
    </message>
    <message>
        <source>not considered, no answer</source>
        <translation>не рассматривается, ответа нет</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>не нужно</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>note: no contacts</source>
        <translation>заметка: нет контактов</translation>
    </message>
    <message>
        <source>nothing can be misheard</source>
        <translation>нельзя ослышаться</translation>
    </message>
    <message>
        <source>nothing secret</source>
        <translation>ничего секретного</translation>
    </message>
    <message>
        <source>notice to the applicant</source>
        <translation>извещение заявителя</translation>
    </message>
    <message>
        <source>notice: under consideration</source>
        <translation>извещение: на рассмотрении</translation>
    </message>
    <message>
        <source>number</source>
        <translation>номер</translation>
    </message>
    <message>
        <source>number given elsewhere</source>
        <translation>номер другой системы</translation>
    </message>
    <message>
        <source>one of</source>
        <translation>одно из</translation>
    </message>
    <message>
        <source>only if</source>
        <translation>только если</translation>
    </message>
    <message>
        <source>only the person responsible writes marks</source>
        <translation>отметки пишет только ответственный</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыто</translation>
    </message>
    <message>
        <source>oral</source>
        <translation>устно</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>организация</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>исходящие</translation>
    </message>
    <message>
        <source>own days off</source>
        <translation>свои выходные</translation>
    </message>
    <message>
        <source>own fields</source>
        <translation>свои поля</translation>
    </message>
    <message>
        <source>own working days</source>
        <translation>свои рабочие дни</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>листы</translation>
    </message>
    <message>
        <source>papers are not asked for</source>
        <translation>документы не спрашивают</translation>
    </message>
    <message>
        <source>passed to a unit</source>
        <translation>передано в подразделение</translation>
    </message>
    <message>
        <source>person</source>
        <translation>гражданин</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>phones</source>
        <translation>телефоны</translation>
    </message>
    <message>
        <source>photo of the defect</source>
        <translation>фото дефекта</translation>
    </message>
    <message>
        <source>photo of the label</source>
        <translation>фото этикетки</translation>
    </message>
    <message>
        <source>photo of the whole</source>
        <translation>общее фото</translation>
    </message>
    <message>
        <source>place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>postal address</source>
        <translation>почтовый адрес</translation>
    </message>
    <message>
        <source>postmark</source>
        <translation>почтовый штемпель</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>профиль</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>подтверждение</translation>
    </message>
    <message>
        <source>put forward when</source>
        <translation>предлагается, когда</translation>
    </message>
    <message>
        <source>question</source>
        <translation>вопрос</translation>
    </message>
    <message>
        <source>queue ticket</source>
        <translation>талон очереди</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>причины</translation>
    </message>
    <message>
        <source>reasons are given</source>
        <translation>причины указываются</translation>
    </message>
    <message>
        <source>redirected to a state body</source>
        <translation>перенаправлено в госорган</translation>
    </message>
    <message>
        <source>refusal</source>
        <translation>отказ</translation>
    </message>
    <message>
        <source>refused with a notice</source>
        <translation>отказ с извещением</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>зарегистрировано</translation>
    </message>
    <message>
        <source>registration slip</source>
        <translation>талон регистрации</translation>
    </message>
    <message>
        <source>request for an explanation</source>
        <translation>запрос объяснений</translation>
    </message>
    <message>
        <source>request for clarification</source>
        <translation>запрос уточнения</translation>
    </message>
    <message>
        <source>required</source>
        <translation>обязательно</translation>
    </message>
    <message>
        <source>results</source>
        <translation>результаты</translation>
    </message>
    <message>
        <source>role of the applicant</source>
        <translation>роль заявителя</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>роли</translation>
    </message>
    <message>
        <source>roles of the applicant</source>
        <translation>роли заявителя</translation>
    </message>
    <message>
        <source>scan of the page of an anonymous entry</source>
        <translation>скан страницы анонимной записи</translation>
    </message>
    <message>
        <source>seconds until connected</source>
        <translation>секунд до соединения</translation>
    </message>
    <message>
        <source>segments</source>
        <translation>сегменты</translation>
    </message>
    <message>
        <source>sender&apos;s date</source>
        <translation>дата отправителя</translation>
    </message>
    <message>
        <source>sender&apos;s number</source>
        <translation>номер отправителя</translation>
    </message>
    <message>
        <source>service address</source>
        <translation>адрес потребления</translation>
    </message>
    <message>
        <source>service centre</source>
        <translation>сервис-центр</translation>
    </message>
    <message>
        <source>signature of the applicant</source>
        <translation>подпись заявителя</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>подписывается</translation>
    </message>
    <message>
        <source>sites</source>
        <translation>сайты</translation>
    </message>
    <message>
        <source>slips</source>
        <translation>талоны</translation>
    </message>
    <message>
        <source>somebody chooses it</source>
        <translation>выбрано вручную</translation>
    </message>
    <message>
        <source>stages</source>
        <translation>этапы</translation>
    </message>
    <message>
        <source>stamp</source>
        <translation>штамп</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>предмет</translation>
    </message>
    <message>
        <source>surname</source>
        <translation>фамилия</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>включено</translation>
    </message>
    <message>
        <source>taking in is never refused</source>
        <translation>в приёме не отказывают</translation>
    </message>
    <message>
        <source>tells who he is</source>
        <translation>представляется</translation>
    </message>
    <message>
        <source>term</source>
        <translation>срок</translation>
    </message>
    <message>
        <source>terms are watched by</source>
        <translation>сроки контролирует</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>the appeal is anonymous</source>
        <translation>обращение анонимное</translation>
    </message>
    <message>
        <source>the appeal is repeated</source>
        <translation>обращение повторное</translation>
    </message>
    <message>
        <source>the applicant is satisfied</source>
        <translation>заявитель удовлетворён</translation>
    </message>
    <message>
        <source>the applicant is told, the appeal waits</source>
        <translation>заявителю сообщают, обращение ждёт</translation>
    </message>
    <message>
        <source>the applicant&apos;s wish comes first</source>
        <translation>сначала желание заявителя</translation>
    </message>
    <message>
        <source>the call is ended after telling so</source>
        <translation>разговор прекращают, предупредив</translation>
    </message>
    <message>
        <source>the call may be ended</source>
        <translation>разговор можно прекратить</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>клиент</translation>
    </message>
    <message>
        <source>the complaint was confirmed</source>
        <translation>жалоба подтвердилась</translation>
    </message>
    <message>
        <source>the days must pass in full</source>
        <translation>дни должны пройти полностью</translation>
    </message>
    <message>
        <source>the debtor</source>
        <translation>должник</translation>
    </message>
    <message>
        <source>the executor&apos;s contacts</source>
        <translation>контакты исполнителя</translation>
    </message>
    <message>
        <source>the executor&apos;s name</source>
        <translation>имя исполнителя</translation>
    </message>
    <message>
        <source>the fastest way</source>
        <translation>самый быстрый способ</translation>
    </message>
    <message>
        <source>the kind of it</source>
        <translation>разновидность</translation>
    </message>
    <message>
        <source>the language of the appeal</source>
        <translation>язык обращения</translation>
    </message>
    <message>
        <source>the last Saturday of the month</source>
        <translation>последняя суббота месяца</translation>
    </message>
    <message>
        <source>the last Sunday of the month</source>
        <translation>последнее воскресенье месяца</translation>
    </message>
    <message>
        <source>the law must be named</source>
        <translation>нужно назвать закон</translation>
    </message>
    <message>
        <source>the mark &quot;unreadable&quot;</source>
        <translation>отметка «не читается»</translation>
    </message>
    <message>
        <source>the measures taken</source>
        <translation>принятые меры</translation>
    </message>
    <message>
        <source>the passage is quoted</source>
        <translation>приведена цитата</translation>
    </message>
    <message>
        <source>the reasoning</source>
        <translation>обоснование</translation>
    </message>
    <message>
        <source>the reasons are told orally</source>
        <translation>причины сообщают устно</translation>
    </message>
    <message>
        <source>the reasons of a refusal</source>
        <translation>причины отказа</translation>
    </message>
    <message>
        <source>the record in the Book is enough</source>
        <translation>достаточно записи в Книге</translation>
    </message>
    <message>
        <source>the regulation</source>
        <translation>регламент</translation>
    </message>
    <message>
        <source>the result of consideration</source>
        <translation>результат рассмотрения</translation>
    </message>
    <message>
        <source>the staff</source>
        <translation>сотрудник</translation>
    </message>
    <message>
        <source>the text can&apos;t be read</source>
        <translation>текст не читается</translation>
    </message>
    <message>
        <source>the text has no substance</source>
        <translation>нет сути вопроса</translation>
    </message>
    <message>
        <source>the text of the letter</source>
        <translation>текст письма</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>часовой пояс</translation>
    </message>
    <message>
        <source>to whom</source>
        <translation>кому</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>тема</translation>
    </message>
    <message>
        <source>topic of the rest</source>
        <translation>прочая тема</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>темы</translation>
    </message>
    <message>
        <source>units</source>
        <translation>подразделения</translation>
    </message>
    <message>
        <source>units by region</source>
        <translation>подразделения по регионам</translation>
    </message>
    <message>
        <source>until the hour</source>
        <translation>до часа</translation>
    </message>
    <message>
        <source>user number</source>
        <translation>номер потребителя</translation>
    </message>
    <message>
        <source>version</source>
        <translation>версия</translation>
    </message>
    <message>
        <source>video</source>
        <translation>видео</translation>
    </message>
    <message>
        <source>way in</source>
        <translation>путь поступления</translation>
    </message>
    <message>
        <source>ways</source>
        <translation>способы</translation>
    </message>
    <message>
        <source>ways in</source>
        <translation>пути поступления</translation>
    </message>
    <message>
        <source>ways of the answer</source>
        <translation>способы ответа</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>выходной</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>строгость</translation>
    </message>
    <message>
        <source>when the repair is planned</source>
        <translation>когда запланирован ремонт</translation>
    </message>
    <message>
        <source>why the service was poor</source>
        <translation>почему услуга была плохой</translation>
    </message>
    <message>
        <source>without contacts it is</source>
        <translation>без контактов это</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>рабочие дни</translation>
    </message>
    <message>
        <source>written</source>
        <translation>письменно</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>10/2025. (IV. 30.) NGM rendelet; Act LXXII of 2026, 24 December a holiday</source>
        <translation>Приказ 10/2025. (IV. 30.) NGM; Закон LXXII 2026 года, 24 декабря — праздник</translation>
    </message>
    <message>
        <source>Labour Code 102 §, and the decree on the order of work days of 2024</source>
        <translation>Трудовой кодекс, § 102, и приказ о порядке рабочих дней 2024 года</translation>
    </message>
    <message>
        <source>Labour Code 102 §, and the decree on the order of work days of 2025</source>
        <translation>Трудовой кодекс, § 102, и приказ о порядке рабочих дней 2025 года</translation>
    </message>
    <message>
        <source>Labour Code 102 §; no decree on the order of work days yet</source>
        <translation>Трудовой кодекс, § 102; приказа о порядке рабочих дней ещё нет</translation>
    </message>
    <message>
        <source>Labour Code art. 112, and the decree on moved days of 2024</source>
        <translation>Трудовой кодекс, ст. 112, и постановление о переносе дней 2024 года</translation>
    </message>
    <message>
        <source>Labour Code art. 112, and the decree on moved days of 2025</source>
        <translation>Трудовой кодекс, ст. 112, и постановление о переносе дней 2025 года</translation>
    </message>
    <message>
        <source>Labour Code art. 112, and the decree on moved days of 2026</source>
        <translation>Трудовой кодекс, ст. 112, и постановление о переносе дней 2026 года</translation>
    </message>
    <message>
        <source>Labour Code art. 112; moved days of 2027 from one source only</source>
        <translation>Трудовой кодекс, ст. 112; переносы 2027 года только из одного источника</translation>
    </message>
    <message>
        <source>Labour Code art. 84, and the decree on moved days of 2024</source>
        <translation>Трудовой кодекс, ст. 84, и постановление о переносе дней 2024 года</translation>
    </message>
    <message>
        <source>Labour Code art. 84, and the decree on moved days of 2025</source>
        <translation>Трудовой кодекс, ст. 84, и постановление о переносе дней 2025 года</translation>
    </message>
    <message>
        <source>Labour Code art. 84; Law on holidays, 30 August no longer a holiday</source>
        <translation>Трудовой кодекс, ст. 84; Закон о праздниках, 30 августа больше не праздник</translation>
    </message>
    <message>
        <source>Law on holidays, 15 March a holiday; Kurban Ait calculated, no decree on moved days yet</source>
        <translation>Закон о праздниках, 15 марта — праздник; Курбан-айт рассчитан, постановления о переносах ещё нет</translation>
    </message>
</context>
</TS>
