<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>printing</name>
    <message>
        <source>Accepted</source>
        <translation>Қабылданды</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Қабылдаған</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Жауап</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Өтініш беруші</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Қалай жазылды</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Басталуы</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Қоңырау шалушы</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Тексерген</translation>
    </message>
    <message>
        <source>Checks of powers of attorney and disclosed arrears</source>
        <translation>Өкілеттікті тексеру және берешек туралы мәлімет беру парағы</translation>
    </message>
    <message>
        <source>Control mark</source>
        <translation>Бақылау белгісі</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Day of the reception</source>
        <translation>Қабылдау күні</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Борышкер</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Орындау мерзімі</translation>
    </message>
    <message>
        <source>Emptied at</source>
        <translation>Алынған күні мен уақыты</translation>
    </message>
    <message>
        <source>Emptied by</source>
        <translation>Алған</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Аяқталуы</translation>
    </message>
    <message>
        <source>Enquiries by phone</source>
        <translation>Анықтама телефоны</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Орындаушы</translation>
    </message>
    <message>
        <source>From {begin} to {end}</source>
        <translation>{begin} – {end} аралығы</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Түсу тәсілі</translation>
    </message>
    <message>
        <source>Identified by</source>
        <translation>Тұлғасы анықталды</translation>
    </message>
    <message>
        <source>Incoming number</source>
        <translation>Кіріс нөмірі</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>List of appeals taken out of the Box</source>
        <translation>«Жәшіктен» алынған өтініштер тізімдемесі</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>Nobody is booked for this day.</source>
        <translation>Бұл күнге ешкім жазылмаған.</translation>
    </message>
    <message>
        <source>Note of a phone call</source>
        <translation>Телефон әңгімесінің жазбасы</translation>
    </message>
    <message>
        <source>Nothing was asked for in this time.</source>
        <translation>Бұл уақытта сұрау болмады.</translation>
    </message>
    <message>
        <source>Number of appeals</source>
        <translation>Өтініштер саны</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Парақ</translation>
    </message>
    <message>
        <source>Pages and files</source>
        <translation>Парақ және файл саны</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Өтініш беруші</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Қабылданған жері</translation>
    </message>
    <message>
        <source>Power of attorney</source>
        <translation>Сенімхат</translation>
    </message>
    <message>
        <source>Printed: {title}</source>
        <translation>Басылды: {title}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Мәселе</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Түсті</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Лауазымды тұлға</translation>
    </message>
    <message>
        <source>Reception list</source>
        <translation>Қабылдауға жазылғандар тізімі</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Әңгіме жазбасы</translation>
    </message>
    <message>
        <source>Registration and control card</source>
        <translation>Тіркеу-бақылау карточкасы</translation>
    </message>
    <message>
        <source>Registration slip</source>
        <translation>Тіркеу талоны</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Өкіл</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Бұрыштама</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Нәтиже</translation>
    </message>
    <message>
        <source>Service centre</source>
        <translation>Сервис-орталық</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Қолы</translation>
    </message>
    <message>
        <source>Slip of acceptance</source>
        <translation>Қабылдау талоны</translation>
    </message>
    <message>
        <source>Sum told</source>
        <translation>Сома айтылды</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон нөмірі</translation>
    </message>
    <message>
        <source>The Box is empty.</source>
        <translation>«Жәшік» бос.</translation>
    </message>
    <message>
        <source>The registry gives the number</source>
        <translation>Нөмірді кеңсе береді</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Уақыты</translation>
    </message>
    <message>
        <source>To be called back</source>
        <translation>Қайта қоңырау</translation>
    </message>
    <message>
        <source>Told before the call was ended</source>
        <translation>Әңгіме тоқтатылатыны айтылды</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Жарамды мерзімі</translation>
    </message>
    <message>
        <source>Warned of the recording</source>
        <translation>Жазба туралы ескертілді</translation>
    </message>
    <message>
        <source>accepted on {date}</source>
        <translation>{date} қабылданды</translation>
    </message>
    <message>
        <source>account number</source>
        <translation>дербес шот нөмірі</translation>
    </message>
    <message>
        <source>address</source>
        <translation>мекенжай</translation>
    </message>
    <message>
        <source>another personal datum</source>
        <translation>басқа дерек</translation>
    </message>
    <message>
        <source>by a written appeal</source>
        <translation>жазбаша өтініш</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>телефон арқылы</translation>
    </message>
    <message>
        <source>keep until {date}</source>
        <translation>{date} дейін сақтау</translation>
    </message>
    <message>
        <source>name</source>
        <translation>аты-жөні</translation>
    </message>
    <message>
        <source>name of the organisation</source>
        <translation>ұйым атауы</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>registered on {date}</source>
        <translation>{date} тіркелді</translation>
    </message>
    <message>
        <source>user number</source>
        <translation>тұтынушы нөмірі</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
</context>
</TS>
