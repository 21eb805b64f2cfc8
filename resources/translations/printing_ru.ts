<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>printing</name>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Принял(а)</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Заявитель</translation>
    </message>
    <message>
        <source>Enquiries by phone</source>
        <translation>Справки по телефону</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>Pages and files</source>
        <translation>Листов и файлов</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место приёма</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Поступило</translation>
    </message>
    <message>
        <source>Registration slip</source>
        <translation>Регистрационный талон</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Slip of acceptance</source>
        <translation>Талон о принятии</translation>
    </message>
    <message>
        <source>The registry gives the number</source>
        <translation>Номер присвоит канцелярия</translation>
    </message>
    <message>
        <source>accepted on {date}</source>
        <translation>принято {date}</translation>
    </message>
    <message>
        <source>registered on {date}</source>
        <translation>зарегистрировано {date}</translation>
    </message>
</context>
</TS>
