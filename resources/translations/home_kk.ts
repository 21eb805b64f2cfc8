<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>home</name>
    <message numerus="yes">
        <source>%n appeal(s)</source>
        <translation>
            <numerusform>%n өтініш</numerusform>
            <numerusform>%n өтініш</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s) lie in the Box too long</source>
        <translation>
            <numerusform>%n өтініш «Жәшікте» тым ұзақ жатыр</numerusform>
            <numerusform>%n өтініш «Жәшікте» тым ұзақ жатыр</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s) to hand over today</source>
        <translation>
            <numerusform>Бүгін тапсырылуға тиіс: %n өтініш</numerusform>
            <numerusform>Бүгін тапсырылуға тиіс: %n өтініш</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s) to register today</source>
        <translation>
            <numerusform>Бүгін тіркелуге тиіс: %n өтініш</numerusform>
            <numerusform>Бүгін тіркелуге тиіс: %n өтініш</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) back are due</source>
        <translation>
            <numerusform>%n қоңырау шалатын уақыт келді</numerusform>
            <numerusform>%n қоңырау шалатын уақыт келді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) wait for a written confirmation</source>
        <translation>
            <numerusform>%n қоңырау жазбаша растауды күтуде</numerusform>
            <numerusform>%n қоңырау жазбаша растауды күтуде</numerusform>
        </translation>
    </message>
    <message>
        <source>Audit trail and its check</source>
        <translation>Әрекеттер журналы және оны тексеру</translation>
    </message>
    <message>
        <source>Backups and restore</source>
        <translation>Сақтық көшірмелер және қалпына келтіру</translation>
    </message>
    <message>
        <source>Call back at {time}: {name}</source>
        <translation>{time} қоңырау шалу: {name}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Өзгертілді</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Толық</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Инициалдар</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Қалды</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Тізім</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Белгі</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Жұмыс орны</translation>
    </message>
    <message>
        <source>People of this computer and passwords</source>
        <translation>Осы компьютердің пайдаланушылары және құпиясөздер</translation>
    </message>
    <message>
        <source>Save the shown list as a file</source>
        <translation>Көрсетілген тізімді файлға сақтау</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сақталды: {name}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>Sit down as</source>
        <translation>Орнына отыру</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>Қазір алмасу</translation>
    </message>
    <message>
        <source>Taken back: {act}</source>
        <translation>Қайтарылды: {act}</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>The registry takes out every day what the service centres accepted.</source>
        <translation>Кеңсе сервис-орталықтар қабылдағанын күн сайын алады.</translation>
    </message>
    <message>
        <source>This place closes at {time}; the regulation counts the day of receipt.</source>
        <translation>Бұл орын {time} кезінде жабылады; регламент түскен күнді есептейді.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тақырыбы</translation>
    </message>
    <message>
        <source>What was told by phone is confirmed by fax or letter.</source>
        <translation>Телефонмен айтылған факспен не хатпен расталады.</translation>
    </message>
    <message>
        <source>sits here now</source>
        <translation>қазір осында</translation>
    </message>
    <message>
        <source>{name}, {position}</source>
        <translation>{name}, {position}</translation>
    </message>
</context>
<context>
    <name>navigation</name>
    <message>
        <source>Appeals</source>
        <translation>Өтініштер</translation>
    </message>
    <message>
        <source>Book of Complaints</source>
        <translation>Шағымдар кітабы</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Жәшік</translation>
    </message>
    <message>
        <source>Calendar to confirm</source>
        <translation>Күнтізбені растау</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Күнтізбелер</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Қайта қоңырау</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Қоңыраулар</translation>
    </message>
    <message>
        <source>Clarifications</source>
        <translation>Нақтылау</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Мерзімі бүгін</translation>
    </message>
    <message>
        <source>Forward at once</source>
        <translation>Дереу жіберу</translation>
    </message>
    <message>
        <source>Grounds to confirm</source>
        <translation>Негіздерді растау</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>Журналдар</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Хаттар</translation>
    </message>
    <message>
        <source>My round</source>
        <translation>Менің маршрутым</translation>
    </message>
    <message>
        <source>Next 3 days</source>
        <translation>Алдағы 3 күн</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Жіберілмеген</translation>
    </message>
    <message>
        <source>Notify today</source>
        <translation>Бүгін хабарлау</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Мерзімі өткен</translation>
    </message>
    <message>
        <source>Ready sentences</source>
        <translation>Дайын сөйлемдер</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Жеке қабылдау</translation>
    </message>
    <message>
        <source>Recount of terms</source>
        <translation>Қайта есептеу</translation>
    </message>
    <message>
        <source>Regulations</source>
        <translation>Регламенттер</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Есептер</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Ережелер</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Қол қою</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Үлгілер</translation>
    </message>
    <message>
        <source>Term calculator</source>
        <translation>Мерзімді есептеу</translation>
    </message>
    <message>
        <source>To hand over</source>
        <translation>Тапсыру керек</translation>
    </message>
    <message>
        <source>To register</source>
        <translation>Тіркеу керек</translation>
    </message>
    <message>
        <source>To sign</source>
        <translation>Қол қоюға</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Нұсқаулық</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Сапарлар</translation>
    </message>
    <message>
        <source>Visits tomorrow</source>
        <translation>Ертеңгі сапарлар</translation>
    </message>
</context>
</TS>
