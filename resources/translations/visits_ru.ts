<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>ResultDialog</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n фото</numerusform>
            <numerusform>%n фото</numerusform>
            <numerusform>%n фото</numerusform>
        </translation>
    </message>
    <message>
        <source>Act {number} made</source>
        <translation>Акт {number} составлен</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>Добавить фото…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Contacts of the company were given</source>
        <translation>Контакты компании переданы</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Результаты осмотра</translation>
    </message>
    <message>
        <source>Finish and make the act</source>
        <translation>Завершить и составить акт</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Прибор учёта</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Photos of the visit</source>
        <translation>Фото выезда</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Показание</translation>
    </message>
    <message>
        <source>What was the result of the visit?</source>
        <translation>Каков итог выезда?</translation>
    </message>
    <message>
        <source>Why the consumer does not sign</source>
        <translation>Почему потребитель не подписал</translation>
    </message>
    <message>
        <source>access refused</source>
        <translation>отказано в доступе</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>empty if the act is signed</source>
        <translation>пусто, если акт подписан</translation>
    </message>
    <message>
        <source>nobody at home</source>
        <translation>никого нет дома</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>выполнено частично</translation>
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
        <translation>Согласовано</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Инженер</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Результаты осмотра</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Перенесено</translation>
    </message>
    <message>
        <source>Notice by</source>
        <translation>Известить до</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Tell the consumer today: it is the last day</source>
        <translation>Известите потребителя сегодня: это последний день</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Срочно</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Выезд</translation>
    </message>
</context>
<context>
    <name>VisitPlanPage</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>As a check on site it changes the term of the appeal to {date}</source>
        <translation>Как проверка на месте он меняет срок обращения на {date}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>By the stricter reading the notice would be too late.</source>
        <translation>По строгому прочтению извещение было бы поздним.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Инженер</translation>
    </message>
    <message>
        <source>First lawful date</source>
        <translation>Первая законная дата</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Запланировать выезд</translation>
    </message>
    <message>
        <source>Plan the visit</source>
        <translation>Запланировать</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Reason, if the visit is urgent</source>
        <translation>Причина, если выезд срочный</translation>
    </message>
    <message>
        <source>Tell the consumer by {date}</source>
        <translation>Известить потребителя до {date}</translation>
    </message>
    <message>
        <source>The first date that leaves time for the notice: {date}</source>
        <translation>Первая дата, до которой можно успеть известить: {date}</translation>
    </message>
    <message>
        <source>This is a check on site: count the term of the appeal anew</source>
        <translation>Это проверка на месте: пересчитать срок обращения</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Too early: the notice would be late. The first lawful date is {date}.</source>
        <translation>Слишком рано: извещение было бы поздним. Первая законная дата {date}.</translation>
    </message>
    <message>
        <source>Visit planned; tell the consumer before you depart</source>
        <translation>Выезд запланирован; известите потребителя перед выездом</translation>
    </message>
    <message>
        <source>Visit planned; tell the consumer by {date}</source>
        <translation>Выезд запланирован; известите потребителя до {date}</translation>
    </message>
    <message>
        <source>an urgent visit needs no 5 days</source>
        <translation>срочному выезду 5 дней не нужны</translation>
    </message>
    <message>
        <source>empty: the address of the applicant</source>
        <translation>пусто: адрес заявителя</translation>
    </message>
</context>
<context>
    <name>visits</name>
    <message numerus="yes">
        <source>%n minute(s) before the new time</source>
        <translation>
            <numerusform>за %n минуту до нового времени</numerusform>
            <numerusform>за %n минуты до нового времени</numerusform>
            <numerusform>за %n минут до нового времени</numerusform>
        </translation>
    </message>
    <message>
        <source>A change had to be told by {time}</source>
        <translation>О переносе нужно было сказать до {time}</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Прибыл</translation>
    </message>
    <message numerus="yes">
        <source>Attempt %n kept</source>
        <translation>
            <numerusform>Попытка %n записана</numerusform>
            <numerusform>Попытка %n записана</numerusform>
            <numerusform>Попытка %n записана</numerusform>
        </translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Call the visit off</source>
        <translation>Отменить выезд</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Отменён</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>Confirmed by the consumer</source>
        <translation>Потребитель подтвердил</translation>
    </message>
    <message>
        <source>Departed</source>
        <translation>Выехал</translation>
    </message>
    <message>
        <source>Give notice</source>
        <translation>Известить</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation>Представился</translation>
    </message>
    <message>
        <source>Introduced, document shown</source>
        <translation>Представился, документ показан</translation>
    </message>
    <message>
        <source>It is late; it is kept with its reason, not forbidden.</source>
        <translation>Это поздно; записывается с причиной, не запрещается.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>Move the visit</source>
        <translation>Перенести выезд</translation>
    </message>
    <message>
        <source>Moved in time</source>
        <translation>Перенесено вовремя</translation>
    </message>
    <message>
        <source>Moved late</source>
        <translation>Перенесено с опозданием</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Новая дата</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>Новое время</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Не дозвонились</translation>
    </message>
    <message>
        <source>Notice in time</source>
        <translation>Извещение вовремя</translation>
    </message>
    <message>
        <source>Notice late</source>
        <translation>Извещение поздно</translation>
    </message>
    <message>
        <source>Notice of the visit</source>
        <translation>Извещение о выезде</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Номер или адрес</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Напомнить</translation>
    </message>
    <message>
        <source>Reminder before the visit</source>
        <translation>Напоминание перед выездом</translation>
    </message>
    <message>
        <source>Reminder kept</source>
        <translation>Напоминание записано</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Spoke with</source>
        <translation>С кем говорили</translation>
    </message>
    <message>
        <source>The consumer was not reached</source>
        <translation>Потребителя не застали</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Сообщено</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Выезд</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Способ</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Write down the result</source>
        <translation>Записать итог</translation>
    </message>
    <message>
        <source>by SMS</source>
        <translation>по SMS</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>по e-mail</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>письмом</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>по телефону</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>лично</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>вовремя</translation>
    </message>
    <message>
        <source>late</source>
        <translation>поздно</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>не ответили</translation>
    </message>
    <message>
        <source>refused the visit</source>
        <translation>отказался от выезда</translation>
    </message>
    <message>
        <source>told</source>
        <translation>сообщено</translation>
    </message>
</context>
</TS>
