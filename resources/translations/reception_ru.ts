<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>reception</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Another booking takes the same time: move one of them.</source>
        <translation>На это же время есть другая запись: перенесите одну из них.</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Другое время</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Arrears in person</source>
        <translation>Задолженность лично</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Как записан</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Book a reception</source>
        <translation>Записать на приём</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Отменить приём</translation>
    </message>
    <message>
        <source>Call the reception off?</source>
        <translation>Отменить приём?</translation>
    </message>
    <message>
        <source>Choose a booking</source>
        <translation>Выберите запись</translation>
    </message>
    <message>
        <source>Control card</source>
        <translation>Контрольная карточка</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N books a reception; Alt+Left and Alt+Right change the day.</source>
        <translation>Ctrl+Shift+N – запись на приём; Alt+← и Alt+→ меняют день.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Log of disclosures</source>
        <translation>Журнал сообщённых сведений</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минут</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>Nobody is booked for this day</source>
        <translation>На этот день никто не записан</translation>
    </message>
    <message>
        <source>Number of the appeal</source>
        <translation>Номер обращения</translation>
    </message>
    <message>
        <source>Open the appeal</source>
        <translation>Открыть обращение</translation>
    </message>
    <message>
        <source>Print the control card</source>
        <translation>Напечатать контрольную карточку</translation>
    </message>
    <message>
        <source>Print the list of the day</source>
        <translation>Напечатать список на день</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Кто принимает</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Личный приём</translation>
    </message>
    <message>
        <source>Reception booked</source>
        <translation>Записан на приём</translation>
    </message>
    <message>
        <source>Reception called off</source>
        <translation>Приём отменён</translation>
    </message>
    <message>
        <source>Reception moved</source>
        <translation>Приём перенесён</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Result kept</source>
        <translation>Результат сохранён</translation>
    </message>
    <message>
        <source>Result of the reception</source>
        <translation>Результат приёма</translation>
    </message>
    <message>
        <source>Stamp on the control card: {texts}</source>
        <translation>Штамп на контрольной карточке: {texts}</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Следующий день</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Предыдущий день</translation>
    </message>
    <message>
        <source>The list as PDF</source>
        <translation>Список в PDF</translation>
    </message>
    <message>
        <source>The next free time: {day}, {hour}.</source>
        <translation>Ближайшее свободное время: {day}, {hour}.</translation>
    </message>
    <message>
        <source>The sum is told to the debtor or with a valid power; each question is logged.</source>
        <translation>Сумму сообщают должнику или по действующей доверенности; каждый запрос записывается.</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Кто придёт</translation>
    </message>
    <message>
        <source>Whose account</source>
        <translation>Чей счёт</translation>
    </message>
    <message>
        <source>account or name</source>
        <translation>счёт или имя</translation>
    </message>
    <message>
        <source>book a reception</source>
        <translation>записать на приём</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>записан</translation>
    </message>
    <message>
        <source>by a written appeal</source>
        <translation>по письменному обращению</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>по телефону</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>отменён</translation>
    </message>
    <message>
        <source>everybody who receives</source>
        <translation>все, кто принимает</translation>
    </message>
    <message>
        <source>it was booked without an appeal</source>
        <translation>записан без обращения</translation>
    </message>
    <message>
        <source>keys of this screen</source>
        <translation>клавиши этого экрана</translation>
    </message>
    <message>
        <source>of the written appeal</source>
        <translation>письменного обращения</translation>
    </message>
    <message>
        <source>open the booking</source>
        <translation>открыть запись</translation>
    </message>
    <message>
        <source>print the list of the day</source>
        <translation>напечатать список на день</translation>
    </message>
    <message>
        <source>received</source>
        <translation>принят</translation>
    </message>
    <message>
        <source>the day after</source>
        <translation>следующий день</translation>
    </message>
    <message>
        <source>the day before</source>
        <translation>предыдущий день</translation>
    </message>
    <message>
        <source>the reception is over</source>
        <translation>приём завершён</translation>
    </message>
    <message>
        <source>who receives notes the result</source>
        <translation>результат отмечает тот, кто принимает</translation>
    </message>
</context>
</TS>
