<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>ResultDialog</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n фото</numerusform>
            <numerusform>%n фото</numerusform>
        </translation>
    </message>
    <message>
        <source>Act {number} made</source>
        <translation>{number} актісі жасалды</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>Фото қосу…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Contacts of the company were given</source>
        <translation>Компания байланыстары берілді</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Тексеру нәтижесі</translation>
    </message>
    <message>
        <source>Finish and make the act</source>
        <translation>Аяқтап, акт жасау</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Есептегіш</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Қорытынды</translation>
    </message>
    <message>
        <source>Photos of the visit</source>
        <translation>Сапар фотолары</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Суреттер</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Көрсеткіш</translation>
    </message>
    <message>
        <source>What was the result of the visit?</source>
        <translation>Сапардың қорытындысы қандай?</translation>
    </message>
    <message>
        <source>Why the consumer does not sign</source>
        <translation>Тұтынушы неге қол қоймады</translation>
    </message>
    <message>
        <source>access refused</source>
        <translation>кіруден бас тартылды</translation>
    </message>
    <message>
        <source>done</source>
        <translation>орындалды</translation>
    </message>
    <message>
        <source>empty if the act is signed</source>
        <translation>актіге қол қойылса, бос</translation>
    </message>
    <message>
        <source>nobody at home</source>
        <translation>үйде ешкім жоқ</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>ішінара орындалды</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Келісілді</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Инженер</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Тексеру нәтижесі</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Ауыстырылды</translation>
    </message>
    <message>
        <source>Notice by</source>
        <translation>Хабарлау мерзімі</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Мақсаты</translation>
    </message>
    <message>
        <source>Tell the consumer today: it is the last day</source>
        <translation>Тұтынушыны бүгін хабардар етіңіз: соңғы күн</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Шұғыл</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Сапар</translation>
    </message>
</context>
<context>
    <name>VisitPlanPage</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжай</translation>
    </message>
    <message>
        <source>As a check on site it changes the term of the appeal to {date}</source>
        <translation>Орнында тексеру ретінде өтініш мерзімін {date} өзгертеді</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>By the stricter reading the notice would be too late.</source>
        <translation>Қатаң оқу бойынша хабарлама кеш болар еді.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Инженер</translation>
    </message>
    <message>
        <source>First lawful date</source>
        <translation>Алғашқы заңды күн</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Ұзақтығы</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Сапар жоспарлау</translation>
    </message>
    <message>
        <source>Plan the visit</source>
        <translation>Жоспарлау</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Мақсаты</translation>
    </message>
    <message>
        <source>Reason, if the visit is urgent</source>
        <translation>Сапар шұғыл болса, себебі</translation>
    </message>
    <message>
        <source>Tell the consumer by {date}</source>
        <translation>Тұтынушыны хабардар ету мерзімі: {date}</translation>
    </message>
    <message>
        <source>The first date that leaves time for the notice: {date}</source>
        <translation>Хабарлап үлгеретін алғашқы күн: {date}</translation>
    </message>
    <message>
        <source>This is a check on site: count the term of the appeal anew</source>
        <translation>Бұл орнында тексеру: өтініш мерзімін қайта есептеу</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Уақыты</translation>
    </message>
    <message>
        <source>Too early: the notice would be late. The first lawful date is {date}.</source>
        <translation>Тым ерте: хабарлама кеш болар еді. Алғашқы заңды күн {date}.</translation>
    </message>
    <message>
        <source>Visit planned; tell the consumer before you depart</source>
        <translation>Сапар жоспарланды; шығар алдында тұтынушыны хабардар етіңіз</translation>
    </message>
    <message>
        <source>Visit planned; tell the consumer by {date}</source>
        <translation>Сапар жоспарланды; тұтынушыны хабардар ету мерзімі: {date}</translation>
    </message>
    <message>
        <source>an urgent visit needs no 5 days</source>
        <translation>шұғыл сапарға 5 күн қажет емес</translation>
    </message>
    <message>
        <source>empty: the address of the applicant</source>
        <translation>бос: өтініш берушінің мекенжайы</translation>
    </message>
</context>
<context>
    <name>visits</name>
    <message numerus="yes">
        <source>%n minute(s) before the new time</source>
        <translation>
            <numerusform>жаңа уақытқа дейін %n минут</numerusform>
            <numerusform>жаңа уақытқа дейін %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>A change had to be told by {time}</source>
        <translation>Ауысу туралы {time} дейін айту керек еді</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Келді</translation>
    </message>
    <message numerus="yes">
        <source>Attempt %n kept</source>
        <translation>
            <numerusform>%n-әрекет жазылды</numerusform>
            <numerusform>%n-әрекет жазылды</numerusform>
        </translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Call the visit off</source>
        <translation>Сапарды болдырмау</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Болдырылмады</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Расталды</translation>
    </message>
    <message>
        <source>Confirmed by the consumer</source>
        <translation>Тұтынушы растады</translation>
    </message>
    <message>
        <source>Departed</source>
        <translation>Шықты</translation>
    </message>
    <message>
        <source>Give notice</source>
        <translation>Хабарлау</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation>Таныстырды</translation>
    </message>
    <message>
        <source>Introduced, document shown</source>
        <translation>Таныстырды, құжат көрсетілді</translation>
    </message>
    <message>
        <source>It is late; it is kept with its reason, not forbidden.</source>
        <translation>Бұл кеш; себебімен жазылады, тыйым салынбайды.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Ауыстыру</translation>
    </message>
    <message>
        <source>Move the visit</source>
        <translation>Сапарды ауыстыру</translation>
    </message>
    <message>
        <source>Moved in time</source>
        <translation>Уақытында ауыстырылды</translation>
    </message>
    <message>
        <source>Moved late</source>
        <translation>Кешігіп ауыстырылды</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Жаңа күн</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>Жаңа уақыт</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Хабарласу мүмкін болмады</translation>
    </message>
    <message>
        <source>Notice in time</source>
        <translation>Хабарлама уақытында</translation>
    </message>
    <message>
        <source>Notice late</source>
        <translation>Хабарлама кеш</translation>
    </message>
    <message>
        <source>Notice of the visit</source>
        <translation>Сапар туралы хабарлама</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Нөмір немесе мекенжай</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себеп</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Еске салу</translation>
    </message>
    <message>
        <source>Reminder before the visit</source>
        <translation>Сапар алдындағы еске салу</translation>
    </message>
    <message>
        <source>Reminder kept</source>
        <translation>Еске салу жазылды</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Нәтиже</translation>
    </message>
    <message>
        <source>Spoke with</source>
        <translation>Кіммен сөйлесті</translation>
    </message>
    <message>
        <source>The consumer was not reached</source>
        <translation>Тұтынушымен хабарласу мүмкін болмады</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Хабарланды</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Сапар</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Тәсілі</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>Write down the result</source>
        <translation>Қорытындыны жазу</translation>
    </message>
    <message>
        <source>by SMS</source>
        <translation>SMS арқылы</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>e-mail арқылы</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>хатпен</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>телефон арқылы</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>жеке</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>уақытында</translation>
    </message>
    <message>
        <source>late</source>
        <translation>кеш</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>жауап бермеді</translation>
    </message>
    <message>
        <source>refused the visit</source>
        <translation>сапардан бас тартты</translation>
    </message>
    <message>
        <source>told</source>
        <translation>хабарланды</translation>
    </message>
</context>
</TS>
