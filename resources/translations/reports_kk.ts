<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>ReportsPage</name>
    <message>
        <source>From</source>
        <translation>Бастап</translation>
    </message>
    <message>
        <source>No appeal was registered in this period.</source>
        <translation>Бұл кезеңде өтініш тіркелмеген.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>Printed: {title}</source>
        <translation>Басылды: {title}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Есеп</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Есептер</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Файлға сақтау…</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сақталды: {name}</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Дейін</translation>
    </message>
    <message>
        <source>open the appeals behind the line</source>
        <translation>осы жолдағы өтініштерді ашу</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>Answered</source>
        <translation>Жауап берілді</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Өтініш</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>Өтініштер</translation>
    </message>
    <message>
        <source>Appeals by channel</source>
        <translation>Арналар бойынша өтініштер</translation>
    </message>
    <message>
        <source>Appeals by kind</source>
        <translation>Түрлері бойынша өтініштер</translation>
    </message>
    <message>
        <source>Appeals by month</source>
        <translation>Айлар бойынша өтініштер</translation>
    </message>
    <message>
        <source>Appeals by place</source>
        <translation>Орындар бойынша өтініштер</translation>
    </message>
    <message>
        <source>Appeals by topic</source>
        <translation>Тақырыптар бойынша өтініштер</translation>
    </message>
    <message>
        <source>By a ground</source>
        <translation>Негіздемемен</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Арна</translation>
    </message>
    <message>
        <source>Control of terms, by executor</source>
        <translation>Орындаушылар бойынша мерзім бақылауы</translation>
    </message>
    <message>
        <source>Control of terms, by unit</source>
        <translation>Бөлімшелер бойынша мерзім бақылауы</translation>
    </message>
    <message>
        <source>Corrective measures (summary)</source>
        <translation>Түзету шаралары (жиынтық есеп)</translation>
    </message>
    <message>
        <source>Days on average</source>
        <translation>Орташа күн</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Орындалған күні</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Орындаушы</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Ұзартылды</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Негіз</translation>
    </message>
    <message>
        <source>Grounds without an answer</source>
        <translation>Жауапсыз негіздемелер</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Мерзімінде</translation>
    </message>
    <message>
        <source>In time, %</source>
        <translation>Мерзімінде, %</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Кешігіп</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Шара</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ай</translation>
    </message>
    <message>
        <source>Notices late</source>
        <translation>Кеш хабарлама</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Мерзімі өткен</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Түсті</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Жауапты</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Бөлімше</translation>
    </message>
    <message>
        <source>done</source>
        <translation>орындалды</translation>
    </message>
    <message>
        <source>done late</source>
        <translation>кешігіп орындалды</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>көрсетілмеген</translation>
    </message>
    <message>
        <source>open</source>
        <translation>орындалмаған</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>мерзімі өткен</translation>
    </message>
</context>
</TS>
