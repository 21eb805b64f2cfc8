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
        <source>Applicant</source>
        <translation>Өтініш беруші</translation>
    </message>
    <message>
        <source>Enquiries by phone</source>
        <translation>Анықтама телефоны</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>Pages and files</source>
        <translation>Парақ және файл саны</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Қабылданған жері</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Түсті</translation>
    </message>
    <message>
        <source>Registration slip</source>
        <translation>Тіркеу талоны</translation>
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
        <source>The registry gives the number</source>
        <translation>Нөмірді кеңсе береді</translation>
    </message>
    <message>
        <source>accepted on {date}</source>
        <translation>{date} қабылданды</translation>
    </message>
    <message>
        <source>registered on {date}</source>
        <translation>{date} тіркелді</translation>
    </message>
</context>
</TS>
