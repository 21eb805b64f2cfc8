<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hu" sourcelanguage="en">
<context>
    <name>printing</name>
    <message>
        <source>Accepted</source>
        <translation>Átvéve</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Átvette</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Beadványozó</translation>
    </message>
    <message>
        <source>Enquiries by phone</source>
        <translation>Felvilágosítás telefonon</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>{number}. sz.</translation>
    </message>
    <message>
        <source>Pages and files</source>
        <translation>Oldalak és fájlok</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Átvétel helye</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Beérkezett</translation>
    </message>
    <message>
        <source>Registration slip</source>
        <translation>Iktatási szelvény</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Aláírás</translation>
    </message>
    <message>
        <source>Slip of acceptance</source>
        <translation>Átvételi szelvény</translation>
    </message>
    <message>
        <source>The registry gives the number</source>
        <translation>A számot az iktató adja</translation>
    </message>
    <message>
        <source>accepted on {date}</source>
        <translation>átvéve: {date}</translation>
    </message>
    <message>
        <source>registered on {date}</source>
        <translation>iktatva: {date}</translation>
    </message>
</context>
</TS>
