<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hu" sourcelanguage="en">
<context>
    <name>box</name>
    <message numerus="yes">
        <source>%n appeal(s) lie in the Box longer than a day</source>
        <translation>
            <numerusform>%n beadvány egy napnál régebben van a gyűjtőládában</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s) taken out of the Box</source>
        <translation>
            <numerusform>%n beadvány kivéve a gyűjtőládából</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Átvéve</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Átvette</translation>
    </message>
    <message>
        <source>Answer by {date}</source>
        <translation>Válasz határideje: {date}</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Gyűjtőláda</translation>
    </message>
    <message>
        <source>Choose an appeal</source>
        <translation>Válasszon beadványt</translation>
    </message>
    <message>
        <source>Empty the Box</source>
        <translation>A gyűjtőláda kiürítése</translation>
    </message>
    <message>
        <source>In the Box</source>
        <translation>A gyűjtőládában</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Fajta</translation>
    </message>
    <message>
        <source>List as PDF</source>
        <translation>Jegyzék PDF-ben</translation>
    </message>
    <message>
        <source>Mark the second copy</source>
        <translation>Jelölés a második példányon</translation>
    </message>
    <message>
        <source>No name left</source>
        <translation>Név nélkül</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Adatlap megnyitása</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Lapszám</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Hely</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Jegyzék nyomtatása</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Igazolószelvény nyomtatása</translation>
    </message>
    <message>
        <source>Put into the Box</source>
        <translation>A gyűjtőládába téve</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Iktatás</translation>
    </message>
    <message>
        <source>Registered: {number}</source>
        <translation>Iktatva: {number}</translation>
    </message>
    <message>
        <source>Slip or acceptance mark</source>
        <translation>Szelvény vagy jelölés</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Kivéve</translation>
    </message>
    <message>
        <source>Taken out, to be registered</source>
        <translation>Kivéve, iktatandó</translation>
    </message>
    <message>
        <source>The Box is empty</source>
        <translation>A gyűjtőláda üres</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tárgykör</translation>
    </message>
    <message>
        <source>What a service centre accepts lies here until the registry takes it out.</source>
        <translation>Amit az ügyfélközpont átvesz, itt várja, hogy az iktató kivegye.</translation>
    </message>
    <message>
        <source>empty the Box</source>
        <translation>a gyűjtőláda kiürítése</translation>
    </message>
    <message>
        <source>in the Box</source>
        <translation>a gyűjtőládában</translation>
    </message>
    <message>
        <source>keys of this screen</source>
        <translation>a képernyő billentyűi</translation>
    </message>
    <message>
        <source>longer than a day</source>
        <translation>egy napnál régebben</translation>
    </message>
    <message>
        <source>no appeal is chosen</source>
        <translation>nincs kiválasztott beadvány</translation>
    </message>
    <message>
        <source>print the slip</source>
        <translation>szelvény nyomtatása</translation>
    </message>
    <message>
        <source>register the appeal</source>
        <translation>a beadvány iktatása</translation>
    </message>
    <message>
        <source>take it out of the Box first</source>
        <translation>előbb vegye ki a gyűjtőládából</translation>
    </message>
    <message>
        <source>the Box is empty</source>
        <translation>a gyűjtőláda üres</translation>
    </message>
    <message>
        <source>the registry does this</source>
        <translation>ezt az iktató végzi</translation>
    </message>
    <message>
        <source>to be registered</source>
        <translation>iktatandó</translation>
    </message>
</context>
</TS>
