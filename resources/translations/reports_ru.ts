<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>ReportsPage</name>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>No appeal was registered in this period.</source>
        <translation>За этот период обращений не зарегистрировано.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Printed: {title}</source>
        <translation>Напечатано: {title}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Сохранить в файл…</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По</translation>
    </message>
    <message>
        <source>open the appeals behind the line</source>
        <translation>открыть обращения этой строки</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>Answered</source>
        <translation>Отвечено</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>Обращений</translation>
    </message>
    <message>
        <source>Appeals by channel</source>
        <translation>Обращения по каналам</translation>
    </message>
    <message>
        <source>Appeals by kind</source>
        <translation>Обращения по видам</translation>
    </message>
    <message>
        <source>Appeals by month</source>
        <translation>Обращения по месяцам</translation>
    </message>
    <message>
        <source>Appeals by place</source>
        <translation>Обращения по местам</translation>
    </message>
    <message>
        <source>Appeals by topic</source>
        <translation>Обращения по темам</translation>
    </message>
    <message>
        <source>By a ground</source>
        <translation>По основанию</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Control of terms, by executor</source>
        <translation>Контроль сроков по исполнителям</translation>
    </message>
    <message>
        <source>Control of terms, by unit</source>
        <translation>Контроль сроков по подразделениям</translation>
    </message>
    <message>
        <source>Corrective measures (summary)</source>
        <translation>Корректирующие меры (сводный отчёт)</translation>
    </message>
    <message>
        <source>Days on average</source>
        <translation>Дней в среднем</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Продлено</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Grounds without an answer</source>
        <translation>Основания без ответа</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>В срок</translation>
    </message>
    <message>
        <source>In time, %</source>
        <translation>В срок, %</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>С опозданием</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Мера</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Notices late</source>
        <translation>Поздних уведомлений</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Поступило</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Подразделение</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>done late</source>
        <translation>выполнено с опозданием</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>open</source>
        <translation>не выполнено</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
</context>
</TS>
