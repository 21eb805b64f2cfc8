<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>DoorActs</name>
    <message numerus="yes">
        <source>%n photo(s) kept</source>
        <translation>
            <numerusform>%n фото сақталды</numerusform>
            <numerusform>%n фото сақталды</numerusform>
        </translation>
    </message>
    <message>
        <source>Act {number} made</source>
        <translation>{number} актісі жасалды</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Келді</translation>
    </message>
    <message>
        <source>Contacts given</source>
        <translation>Байланыс деректері берілді</translation>
    </message>
    <message>
        <source>Departed</source>
        <translation>Жолға шықты</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation>Таныстырды</translation>
    </message>
    <message>
        <source>Refusal kept</source>
        <translation>Бас тарту жазылды</translation>
    </message>
    <message>
        <source>Signature kept</source>
        <translation>Қолтаңба сақталды</translation>
    </message>
    <message>
        <source>The next visit is planned for {date}</source>
        <translation>Келесі сапар {date} күніне жоспарланды</translation>
    </message>
</context>
<context>
    <name>NewVisit</name>
    <message>
        <source>First lawful date: {date}</source>
        <translation>Ереже бойынша бірінші күн: {date}</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Жаңа сапар</translation>
    </message>
    <message>
        <source>New visit: arrows or the mouse choose the hour, Enter goes on</source>
        <translation>Жаңа сапар: уақытты бағыттауышпен не тінтуірмен таңдаңыз, Enter – әрі қарай</translation>
    </message>
    <message>
        <source>The nearest day by both readings is {date}</source>
        <translation>Екі оқылым бойынша ең жақын күн: {date}</translation>
    </message>
</context>
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
        <translation>Компанияның байланыс деректері берілді</translation>
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
        <translation>Тұтынушы неге қол қоймайды</translation>
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
    <name>RoundPage</name>
    <message>
        <source>Doors of the round: Alt with the arrows puts them in order</source>
        <translation>Аралау мекенжайлары: Alt пен бағыттауыш ретін өзгертеді</translation>
    </message>
    <message>
        <source>My round</source>
        <translation>Менің маршрутым</translation>
    </message>
    <message>
        <source>No visits on this day</source>
        <translation>Бұл күні сапар жоқ</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Парақты басып шығару</translation>
    </message>
    <message>
        <source>Round as a calendar file</source>
        <translation>Аралау – күнтізбе файлы</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Алдыңғы күн</translation>
    </message>
    <message>
        <source>The next day</source>
        <translation>Келесі күн</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>Urgent visit</source>
        <translation>Шұғыл сапар</translation>
    </message>
    <message>
        <source>Visits are given by the office or planned from an appeal: Ctrl+Shift+V</source>
        <translation>Сапарды кеңсе тағайындайды немесе өтініштен жоспарланады: Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>put the doors in order</source>
        <translation>мекенжайлардың ретін өзгерту</translation>
    </message>
    <message>
        <source>{place} of {all}</source>
        <translation>{all} ішінен {place}</translation>
    </message>
</context>
<context>
    <name>VisitActs</name>
    <message numerus="yes">
        <source>%n absence(s) taken</source>
        <translation>
            <numerusform>%n болмау уақыты алынды</numerusform>
            <numerusform>%n болмау уақыты алынды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) not understood</source>
        <translation>
            <numerusform>%n оқиға түсініксіз</numerusform>
            <numerusform>%n оқиға түсініксіз</numerusform>
        </translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Болмау уақыты</translation>
    </message>
    <message>
        <source>Absence kept</source>
        <translation>Болмау уақыты жазылды</translation>
    </message>
    <message>
        <source>Absence of an engineer</source>
        <translation>Инженердің болмауы</translation>
    </message>
    <message>
        <source>Calendar of absences</source>
        <translation>Болмау күнтізбесі</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Инженер</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Бірінші күн</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күн</translation>
    </message>
    <message>
        <source>Nobody is absent</source>
        <translation>Болмайтын ешкім жоқ</translation>
    </message>
    <message>
        <source>Note an absence</source>
        <translation>Болмау уақытын жазу</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Take absences from a calendar file</source>
        <translation>Болмау уақытын күнтізбе файлынан алу</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Алу</translation>
    </message>
    <message>
        <source>The engineer is there</source>
        <translation>Инженер орнында</translation>
    </message>
    <message>
        <source>Which absence is withdrawn?</source>
        <translation>Қай болмау уақыты алынады?</translation>
    </message>
    <message>
        <source>Whose absences are these?</source>
        <translation>Бұл кімнің болмау уақыты?</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Кері алу</translation>
    </message>
    <message>
        <source>Withdraw an absence</source>
        <translation>Болмау уақытын алып тастау</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message numerus="yes">
        <source>%n attempt(s) so far</source>
        <translation>
            <numerusform>%n әрекет жасалды</numerusform>
            <numerusform>%n әрекет жасалды</numerusform>
        </translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Келісілді</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Тоқтатылды</translation>
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
        <source>Message</source>
        <translation>Хабарлама</translation>
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
        <source>Reminder</source>
        <translation>Еске салу</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Қолтаңба</translation>
    </message>
    <message>
        <source>Tell the consumer today: it is the last day</source>
        <translation>Тұтынушыны бүгін хабардар етіңіз: соңғы күн</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Хабарланды</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Шұғыл</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Сапар</translation>
    </message>
    <message>
        <source>signed by the consumer</source>
        <translation>тұтынушы қол қойды</translation>
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
        <translation>Қатаң оқылым бойынша хабарлау кеш болар еді.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>E-mail of the consumer</source>
        <translation>Тұтынушының эл. поштасы</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Инженер</translation>
    </message>
    <message>
        <source>First lawful date</source>
        <translation>Ереже бойынша бірінші күн</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Ұзақтығы</translation>
    </message>
    <message>
        <source>Phone of the consumer</source>
        <translation>Тұтынушының телефоны</translation>
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
        <translation>Тұтынушыға {date} дейін хабарлау</translation>
    </message>
    <message>
        <source>The consumer agrees in writing to an earlier visit</source>
        <translation>Тұтынушы ертерек келуге жазбаша келіседі</translation>
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
    <message>
        <source>planned by mistake</source>
        <translation>қате жоспарланды</translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>Board of visits</source>
        <translation>Сапарлар жиынтығы</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Ертерек</translation>
    </message>
    <message>
        <source>First lawful date</source>
        <translation>Ереже бойынша бірінші күн</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Кейін</translation>
    </message>
    <message>
        <source>Move the visit</source>
        <translation>Сапарды ауыстыру</translation>
    </message>
    <message>
        <source>No visits in these days</source>
        <translation>Бұл күндері сапар жоқ</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Сапарлар</translation>
    </message>
    <message>
        <source>Visits are made from an appeal: Ctrl+Shift+V</source>
        <translation>Сапар өтініштен жоспарланады: Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>Visits as a list</source>
        <translation>Сапарлар тізімі</translation>
    </message>
    <message>
        <source>Week as a calendar file</source>
        <translation>Апта – күнтізбе файлы</translation>
    </message>
    <message>
        <source>Week of visits: arrows go from visit to visit, Space takes one</source>
        <translation>Сапарлар аптасы: бағыттауыш – сапардан сапарға, бос орын алады</translation>
    </message>
    <message>
        <source>carry it to another engineer</source>
        <translation>басқа инженерге ауыстыру</translation>
    </message>
    <message>
        <source>from visit to visit</source>
        <translation>сапардан сапарға</translation>
    </message>
    <message>
        <source>open the visit</source>
        <translation>сапарды ашу</translation>
    </message>
    <message>
        <source>take a visit into the hand, let it down</source>
        <translation>сапарды алу, қою</translation>
    </message>
</context>
<context>
    <name>visits</name>
    <message numerus="yes">
        <source>%n attempt(s) so far</source>
        <translation>
            <numerusform>%n әрекет жасалды</numerusform>
            <numerusform>%n әрекет жасалды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) before the new time</source>
        <translation>
            <numerusform>жаңа уақытқа дейін %n минут</numerusform>
            <numerusform>жаңа уақытқа дейін %n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on this disk</source>
        <translation>
            <numerusform>%n дискіде, желі болғанда жіберіледі</numerusform>
            <numerusform>%n дискіде, желі болғанда жіберіледі</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) in sight</source>
        <translation>
            <numerusform>%n сапар</numerusform>
            <numerusform>%n сапар</numerusform>
        </translation>
    </message>
    <message>
        <source>A change had to be told by {time}</source>
        <translation>Ауысу туралы {time} дейін айту керек еді</translation>
    </message>
    <message>
        <source>A visit that is announced today is in time by both readings</source>
        <translation>Бүгін хабарланған сапар екі оқылым бойынша да уақтылы</translation>
    </message>
    <message>
        <source>Access refused</source>
        <translation>Кіргізбеді</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>An urgent visit: tell the consumer immediately before you depart</source>
        <translation>Шұғыл сапар: тұтынушыға тікелей шығар алдында хабарлаңыз</translation>
    </message>
    <message>
        <source>Appeals with a check on site and no visit. Enter gives one a date.</source>
        <translation>Орнында тексеруі бар, сапары жоқ өтініштер. Enter күн береді.</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Келді</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>Орнында</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Жұмыс үстінде</translation>
    </message>
    <message numerus="yes">
        <source>Attempt %n kept</source>
        <translation>
            <numerusform>%n-әрекет жазылды</numerusform>
            <numerusform>%n-әрекет жазылды</numerusform>
        </translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Жиынтық</translation>
    </message>
    <message>
        <source>By engineer</source>
        <translation>Инженерлер бойынша</translation>
    </message>
    <message>
        <source>By the stricter reading the notice would be too late.</source>
        <translation>Қатаң оқылым бойынша хабарлау кеш болар еді.</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Күнтізбе файлы</translation>
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
        <translation>Тоқтатылды</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Не тексеру керек</translation>
    </message>
    <message>
        <source>Choose photos…</source>
        <translation>Фото таңдау…</translation>
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
        <source>Contacts of the company were given</source>
        <translation>Компанияның байланыс деректері берілді</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>Days of delivery</source>
        <translation>Жеткізу күндері</translation>
    </message>
    <message>
        <source>Departed</source>
        <translation>Жолға шықты</translation>
    </message>
    <message>
        <source>Document shown</source>
        <translation>Көрсетілген құжат</translation>
    </message>
    <message>
        <source>Does not sign</source>
        <translation>Қол қоймайды</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Орындалды</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Ертерек</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Инженер</translation>
    </message>
    <message>
        <source>Findings for the act</source>
        <translation>Актіге қорытынды</translation>
    </message>
    <message>
        <source>Give notice</source>
        <translation>Хабарлау</translation>
    </message>
    <message>
        <source>Given to another engineer</source>
        <translation>Басқа инженерге берілді</translation>
    </message>
    <message>
        <source>Hatched: too early for a notice given today, or a day off.</source>
        <translation>Штрих: бүгін хабарлау кеш немесе демалыс күні.</translation>
    </message>
    <message>
        <source>How visits are shown</source>
        <translation>Сапарларды көрсету түрі</translation>
    </message>
    <message>
        <source>In time by the words of the rule, not by the stricter reading</source>
        <translation>Ереженің сөзі бойынша уақтылы, қатаң оқылым бойынша емес</translation>
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
        <source>It counts on {date}: {words}</source>
        <translation>{date} берілген болып есептеледі: {words}</translation>
    </message>
    <message>
        <source>It is late; it is kept with its reason, not forbidden.</source>
        <translation>Бұл кеш; себебімен жазылады, тыйым салынбайды.</translation>
    </message>
    <message>
        <source>It was sent by hand already; the server shall not send it</source>
        <translation>Қолмен жіберілді, сервер жібермейді</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Құжат нөмірі</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Менікі қалсын</translation>
    </message>
    <message>
        <source>Keep the signature</source>
        <translation>Қолтаңбаны сақтау</translation>
    </message>
    <message>
        <source>Late changes</source>
        <translation>Кеш ауыстыру</translation>
    </message>
    <message>
        <source>Late notices</source>
        <translation>Кеш хабарлау</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Кейін</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Тізім</translation>
    </message>
    <message>
        <source>List beside the week</source>
        <translation>Апта жанындағы тізім</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Meter or room</source>
        <translation>Аспап немесе бөлме</translation>
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
        <source>New ones of the camera</source>
        <translation>Камераның жаңа суреттері</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>Жаңа уақыт</translation>
    </message>
    <message>
        <source>No new pictures in {folder}</source>
        <translation>{folder} қалтасында жаңа сурет жоқ</translation>
    </message>
    <message>
        <source>Nobody at home</source>
        <translation>Үйде ешкім жоқ</translation>
    </message>
    <message>
        <source>Not a working day: {name}</source>
        <translation>Жұмыс күні емес: {name}</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Байланыса алмадық</translation>
    </message>
    <message>
        <source>Not signed: {reason}</source>
        <translation>Қол қойылмады: {reason}</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Хабарланбады</translation>
    </message>
    <message>
        <source>Nothing waits for a date. Visits are made from an appeal: Ctrl+Shift+V</source>
        <translation>Күн күтіп тұрған жоқ. Сапар өтініштен жоспарланады: Ctrl+Shift+V</translation>
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
        <source>Notice of the change on paper</source>
        <translation>Ауыстыру туралы хабарлама</translation>
    </message>
    <message>
        <source>Notice of the visit</source>
        <translation>Сапар туралы хабарлама</translation>
    </message>
    <message>
        <source>Notice on paper</source>
        <translation>Сапар туралы хабарлама</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Нөмір немесе мекенжай</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Жолда</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Ішінара</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>Ішінара</translation>
    </message>
    <message>
        <source>Photo {time}</source>
        <translation>Фото {time}</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фото</translation>
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
        <source>Place to sign</source>
        <translation>Қол қоятын жер</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Жоспарланған</translation>
    </message>
    <message>
        <source>Print the act</source>
        <translation>Актіні басып шығару</translation>
    </message>
    <message>
        <source>Purpose: {purpose}.</source>
        <translation>Мақсаты: {purpose}.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Көрсеткіш</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Өлшемдер</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Reason: your appeal {number}.</source>
        <translation>Себебі: сіздің {number} өтінішіңіз.</translation>
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
        <source>Say at the door</source>
        <translation>Кірерде айтыңыз</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Қолтаңба</translation>
    </message>
    <message>
        <source>Signature of the consumer</source>
        <translation>Тұтынушының қолы</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Қол қойылды</translation>
    </message>
    <message>
        <source>Spoke with</source>
        <translation>Кіммен сөйлесті</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>Хабарлау</translation>
    </message>
    <message>
        <source>Tell the consumer by {date}</source>
        <translation>Тұтынушыға {date} дейін хабарлау</translation>
    </message>
    <message>
        <source>The consumer does not know of these visits yet, or is to be reminded now.</source>
        <translation>Бұл сапарлар туралы тұтынушы әлі білмейді немесе еске салу керек.</translation>
    </message>
    <message>
        <source>The consumer was not reached</source>
        <translation>Тұтынушымен хабарласу мүмкін болмады</translation>
    </message>
    <message>
        <source>The notice goes along as a document, with a PDF copy for reading.</source>
        <translation>Хабарлама құжат түрінде, оқуға арналған PDF көшірмесімен бірге жіберіледі.</translation>
    </message>
    <message>
        <source>The notice goes along as a document; without LibreOffice here no PDF copy does.</source>
        <translation>Хабарлама құжат түрінде жіберіледі; бұл компьютерде LibreOffice болмағандықтан PDF көшірмесі болмайды.</translation>
    </message>
    <message>
        <source>The person agrees that the place is kept</source>
        <translation>Адам түсірілім орнын сақтауға келіседі</translation>
    </message>
    <message>
        <source>The server sends it once, to {address}</source>
        <translation>Сервер бір рет жібереді: {address}</translation>
    </message>
    <message>
        <source>The server sends it; what became of it is shown here</source>
        <translation>Сервер жібереді, нәтижесі осында көрінеді</translation>
    </message>
    <message>
        <source>The whole centre</source>
        <translation>Бүкіл орталық</translation>
    </message>
    <message>
        <source>This day has passed</source>
        <translation>Бұл күн өтті</translation>
    </message>
    <message>
        <source>To write up</source>
        <translation>Рәсімдеу</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Хабарланды</translation>
    </message>
    <message>
        <source>Told late, or moved late</source>
        <translation>Кеш хабарланған не ауыстырылған</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Ертең</translation>
    </message>
    <message>
        <source>Too early: a notice given today would be late</source>
        <translation>Ерте: бүгінгі хабарлау кеш болады</translation>
    </message>
    <message>
        <source>Two hours before, the server sends a message to {address}</source>
        <translation>Екі сағат бұрын сервер хабарлама жібереді: {address}</translation>
    </message>
    <message>
        <source>Two times: decide</source>
        <translation>Екі уақыт: шешіңіз</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Сапар</translation>
    </message>
    <message>
        <source>Visit moved to {date}, {time}</source>
        <translation>Сапар жаңа уақытқа ауыстырылды: {date}, {time}</translation>
    </message>
    <message>
        <source>Visit refused</source>
        <translation>Сапардан бас тартты</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>Барылды</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Сапарлар</translation>
    </message>
    <message>
        <source>Visits as a list</source>
        <translation>Сапарлар тізімі</translation>
    </message>
    <message>
        <source>Visits from {first} to {last}</source>
        <translation>{first} – {last} сапарлары</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Күтеді</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Тәсілі</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Апта</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>Why the consumer does not sign</source>
        <translation>Тұтынушы неге қол қоймайды</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Өшіру</translation>
    </message>
    <message>
        <source>Without notice</source>
        <translation>Хабарлаусыз</translation>
    </message>
    <message>
        <source>Write down the result</source>
        <translation>Қорытындыны жазу</translation>
    </message>
    <message>
        <source>answer by {day}</source>
        <translation>{day} дейін жауап беру</translation>
    </message>
    <message>
        <source>before anybody was told</source>
        <translation>хабарланғанға дейін</translation>
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
        <source>day off</source>
        <translation>демалыс</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>жеткізілді</translation>
    </message>
    <message>
        <source>for a letter</source>
        <translation>хат үшін</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>мереке</translation>
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
        <source>it was taken back</source>
        <translation>әрекет қайтарылды</translation>
    </message>
    <message>
        <source>its hour had passed</source>
        <translation>уақыты өтіп кетті</translation>
    </message>
    <message>
        <source>late</source>
        <translation>кеш</translation>
    </message>
    <message>
        <source>late, {day}</source>
        <translation>кеш, {day}</translation>
    </message>
    <message>
        <source>lawful</source>
        <translation>ережеге сай</translation>
    </message>
    <message>
        <source>message not delivered</source>
        <translation>жеткізілмеді</translation>
    </message>
    <message>
        <source>message on its way</source>
        <translation>хабар жолда</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>жауап бермеді</translation>
    </message>
    <message>
        <source>nobody was told of the visit yet</source>
        <translation>сапар туралы әлі ешкімге хабарланбаған</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>жеткізілмеді</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>байланыс жоқ</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>хабарланбады</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>әлі хабарланбады</translation>
    </message>
    <message>
        <source>on the edge</source>
        <translation>шекте</translation>
    </message>
    <message>
        <source>past</source>
        <translation>өтті</translation>
    </message>
    <message>
        <source>perhaps not delivered</source>
        <translation>мүмкін жеткізілмеді</translation>
    </message>
    <message>
        <source>refused the visit</source>
        <translation>сапардан бас тартты</translation>
    </message>
    <message>
        <source>remind by telephone now</source>
        <translation>телефонмен еске салу</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>жіберілді</translation>
    </message>
    <message>
        <source>tell by {day}</source>
        <translation>{day} дейін</translation>
    </message>
    <message>
        <source>tell today</source>
        <translation>бүгін хабарлау</translation>
    </message>
    <message>
        <source>the visit was called off</source>
        <translation>сапар тоқтатылды</translation>
    </message>
    <message>
        <source>the visit was moved</source>
        <translation>сапар ауыстырылды</translation>
    </message>
    <message>
        <source>told</source>
        <translation>хабарланды</translation>
    </message>
    <message>
        <source>told {day}</source>
        <translation>хаб. {day}</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>ерте</translation>
    </message>
    <message>
        <source>urgent, tell first</source>
        <translation>шұғыл, хабарлау</translation>
    </message>
    <message>
        <source>waits for the network</source>
        <translation>желіні күтеді</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>жіберуді күтеді</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>демалыс күні</translation>
    </message>
</context>
</TS>
