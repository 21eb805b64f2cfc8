<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>box</name>
    <message numerus="yes">
        <source>%n appeal(s) lie in the Box longer than a day</source>
        <translation>
            <numerusform>%n обращение лежит в «Ящике» больше суток</numerusform>
            <numerusform>%n обращения лежат в «Ящике» больше суток</numerusform>
            <numerusform>%n обращений лежат в «Ящике» больше суток</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s) taken out of the Box</source>
        <translation>
            <numerusform>%n обращение вынуто из «Ящика»</numerusform>
            <numerusform>%n обращения вынуты из «Ящика»</numerusform>
            <numerusform>%n обращений вынуто из «Ящика»</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Принял</translation>
    </message>
    <message>
        <source>Answer by {date}</source>
        <translation>Ответить до {date}</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Ящик</translation>
    </message>
    <message>
        <source>Choose an appeal</source>
        <translation>Выберите обращение</translation>
    </message>
    <message>
        <source>Empty the Box</source>
        <translation>Вынуть из «Ящика»</translation>
    </message>
    <message>
        <source>In the Box</source>
        <translation>В «Ящике»</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>List as PDF</source>
        <translation>Опись в PDF</translation>
    </message>
    <message>
        <source>Mark the second copy</source>
        <translation>Отметка на втором экземпляре</translation>
    </message>
    <message>
        <source>No name left</source>
        <translation>Имя не указано</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Открыть карточку</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Листов</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Напечатать опись</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Напечатать талон</translation>
    </message>
    <message>
        <source>Put into the Box</source>
        <translation>Положено в «Ящик»</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Зарегистрировать</translation>
    </message>
    <message>
        <source>Registered: {number}</source>
        <translation>Зарегистрировано: {number}</translation>
    </message>
    <message>
        <source>Slip or acceptance mark</source>
        <translation>Талон или отметка</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Вынуто</translation>
    </message>
    <message>
        <source>Taken out, to be registered</source>
        <translation>Вынуто, зарегистрировать</translation>
    </message>
    <message>
        <source>The Box is empty</source>
        <translation>«Ящик» пуст</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>What a service centre accepts lies here until the registry takes it out.</source>
        <translation>Принятое в сервис-центре лежит здесь, пока канцелярия не вынет.</translation>
    </message>
    <message>
        <source>empty the Box</source>
        <translation>вынуть из «Ящика»</translation>
    </message>
    <message>
        <source>in the Box</source>
        <translation>в «Ящике»</translation>
    </message>
    <message>
        <source>keys of this screen</source>
        <translation>клавиши этого экрана</translation>
    </message>
    <message>
        <source>longer than a day</source>
        <translation>больше суток</translation>
    </message>
    <message>
        <source>no appeal is chosen</source>
        <translation>обращение не выбрано</translation>
    </message>
    <message>
        <source>print the slip</source>
        <translation>напечатать талон</translation>
    </message>
    <message>
        <source>register the appeal</source>
        <translation>зарегистрировать</translation>
    </message>
    <message>
        <source>take it out of the Box first</source>
        <translation>сначала выньте из «Ящика»</translation>
    </message>
    <message>
        <source>the Box is empty</source>
        <translation>«Ящик» пуст</translation>
    </message>
    <message>
        <source>the registry does this</source>
        <translation>это делает канцелярия</translation>
    </message>
    <message>
        <source>to be registered</source>
        <translation>зарегистрировать</translation>
    </message>
</context>
</TS>
