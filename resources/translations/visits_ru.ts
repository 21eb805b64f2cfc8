<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>DoorActs</name>
    <message numerus="yes">
        <source>%n photo(s) kept</source>
        <translation>
            <numerusform>%n фото сохранено</numerusform>
            <numerusform>%n фото сохранено</numerusform>
            <numerusform>%n фото сохранено</numerusform>
        </translation>
    </message>
    <message>
        <source>Act {number} made</source>
        <translation>Акт {number} составлен</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Прибыл</translation>
    </message>
    <message>
        <source>Contacts given</source>
        <translation>Контакты сообщены</translation>
    </message>
    <message>
        <source>Departed</source>
        <translation>Выехал</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation>Представился</translation>
    </message>
    <message>
        <source>Refusal kept</source>
        <translation>Отказ записан</translation>
    </message>
    <message>
        <source>Signature kept</source>
        <translation>Подпись сохранена</translation>
    </message>
    <message>
        <source>The next visit is planned for {date}</source>
        <translation>Следующий выезд запланирован на {date}</translation>
    </message>
</context>
<context>
    <name>NewVisit</name>
    <message>
        <source>First lawful date: {date}</source>
        <translation>Первый день по правилам: {date}</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Новый выезд</translation>
    </message>
    <message>
        <source>New visit: arrows or the mouse choose the hour, Enter goes on</source>
        <translation>Новый выезд: стрелками или мышью выберите время, Enter – дальше</translation>
    </message>
    <message>
        <source>The nearest day by both readings is {date}</source>
        <translation>Ближайший день по обоим прочтениям: {date}</translation>
    </message>
</context>
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
        <translation>Контакты компании сообщены</translation>
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
        <translation>Почему потребитель не подписывает</translation>
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
    <name>RoundPage</name>
    <message>
        <source>Doors of the round: Alt with the arrows puts them in order</source>
        <translation>Адреса обхода: Alt со стрелками меняет порядок</translation>
    </message>
    <message>
        <source>My round</source>
        <translation>Мой обход</translation>
    </message>
    <message>
        <source>No visits on this day</source>
        <translation>В этот день выездов нет</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Печать листа</translation>
    </message>
    <message>
        <source>Round as a calendar file</source>
        <translation>Обход в файл календаря</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Предыдущий день</translation>
    </message>
    <message>
        <source>The next day</source>
        <translation>Следующий день</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Urgent visit</source>
        <translation>Срочный выезд</translation>
    </message>
    <message>
        <source>Visits are given by the office or planned from an appeal: Ctrl+Shift+V</source>
        <translation>Выезды назначает офис, или их планируют из обращения: Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>put the doors in order</source>
        <translation>изменить порядок адресов</translation>
    </message>
    <message>
        <source>{place} of {all}</source>
        <translation>{place} из {all}</translation>
    </message>
</context>
<context>
    <name>VisitActs</name>
    <message numerus="yes">
        <source>%n absence(s) taken</source>
        <translation>
            <numerusform>Принято %n отсутствие</numerusform>
            <numerusform>Принято %n отсутствия</numerusform>
            <numerusform>Принято %n отсутствий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) not understood</source>
        <translation>
            <numerusform>%n событие не понято</numerusform>
            <numerusform>%n события не поняты</numerusform>
            <numerusform>%n событий не понято</numerusform>
        </translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Отсутствие</translation>
    </message>
    <message>
        <source>Absence kept</source>
        <translation>Отсутствие записано</translation>
    </message>
    <message>
        <source>Absence of an engineer</source>
        <translation>Отсутствие инженера</translation>
    </message>
    <message>
        <source>Calendar of absences</source>
        <translation>Календарь отсутствий</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Инженер</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Nobody is absent</source>
        <translation>Отсутствующих нет</translation>
    </message>
    <message>
        <source>Note an absence</source>
        <translation>Записать отсутствие</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Take absences from a calendar file</source>
        <translation>Загрузить отсутствия из файла календаря</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>The engineer is there</source>
        <translation>Инженер на месте</translation>
    </message>
    <message>
        <source>Which absence is withdrawn?</source>
        <translation>Какое отсутствие снять?</translation>
    </message>
    <message>
        <source>Whose absences are these?</source>
        <translation>Чьи это отсутствия?</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Снять</translation>
    </message>
    <message>
        <source>Withdraw an absence</source>
        <translation>Снять отсутствие</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message numerus="yes">
        <source>%n attempt(s) so far</source>
        <translation>
            <numerusform>%n попытка</numerusform>
            <numerusform>%n попытки</numerusform>
            <numerusform>%n попыток</numerusform>
        </translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Согласовано</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Отменён</translation>
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
        <source>Message</source>
        <translation>Сообщение</translation>
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
        <source>Reminder</source>
        <translation>Напоминание</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Tell the consumer today: it is the last day</source>
        <translation>Известите потребителя сегодня: это последний день</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Извещён</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Срочно</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Выезд</translation>
    </message>
    <message>
        <source>signed by the consumer</source>
        <translation>подписано потребителем</translation>
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
        <source>E-mail of the consumer</source>
        <translation>Эл. почта потребителя</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Инженер</translation>
    </message>
    <message>
        <source>First lawful date</source>
        <translation>Первый день по правилам</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Phone of the consumer</source>
        <translation>Телефон потребителя</translation>
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
        <source>The consumer agrees in writing to an earlier visit</source>
        <translation>Потребитель письменно согласен на более ранний выезд</translation>
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
    <message>
        <source>planned by mistake</source>
        <translation>запланирован по ошибке</translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>Board of visits</source>
        <translation>Сводка по выездам</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>First lawful date</source>
        <translation>Первый день по правилам</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Move the visit</source>
        <translation>Перенести выезд</translation>
    </message>
    <message>
        <source>No visits in these days</source>
        <translation>В эти дни выездов нет</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Выезды</translation>
    </message>
    <message>
        <source>Visits are made from an appeal: Ctrl+Shift+V</source>
        <translation>Выезд планируют из обращения: Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>Visits as a list</source>
        <translation>Выезды списком</translation>
    </message>
    <message>
        <source>Week as a calendar file</source>
        <translation>Неделя в файл календаря</translation>
    </message>
    <message>
        <source>Week of visits: arrows go from visit to visit, Space takes one</source>
        <translation>Неделя выездов: стрелки – от выезда к выезду, пробел берёт выезд</translation>
    </message>
    <message>
        <source>carry it to another engineer</source>
        <translation>перенести к другому инженеру</translation>
    </message>
    <message>
        <source>from visit to visit</source>
        <translation>от выезда к выезду</translation>
    </message>
    <message>
        <source>open the visit</source>
        <translation>открыть выезд</translation>
    </message>
    <message>
        <source>take a visit into the hand, let it down</source>
        <translation>взять выезд, положить</translation>
    </message>
</context>
<context>
    <name>visits</name>
    <message numerus="yes">
        <source>%n attempt(s) so far</source>
        <translation>
            <numerusform>%n попытка</numerusform>
            <numerusform>%n попытки</numerusform>
            <numerusform>%n попыток</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) before the new time</source>
        <translation>
            <numerusform>за %n минуту до нового времени</numerusform>
            <numerusform>за %n минуты до нового времени</numerusform>
            <numerusform>за %n минут до нового времени</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on this disk</source>
        <translation>
            <numerusform>%n на диске, уйдёт при сети</numerusform>
            <numerusform>%n на диске, уйдут при сети</numerusform>
            <numerusform>%n на диске, уйдут при сети</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) in sight</source>
        <translation>
            <numerusform>%n выезд</numerusform>
            <numerusform>%n выезда</numerusform>
            <numerusform>%n выездов</numerusform>
        </translation>
    </message>
    <message>
        <source>A change had to be told by {time}</source>
        <translation>О переносе нужно было сказать до {time}</translation>
    </message>
    <message>
        <source>A visit that is announced today is in time by both readings</source>
        <translation>Выезд, о котором известят сегодня, вовремя по обоим прочтениям</translation>
    </message>
    <message>
        <source>Access refused</source>
        <translation>Отказано в доступе</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>An urgent visit: tell the consumer immediately before you depart</source>
        <translation>Срочный выезд: известите потребителя непосредственно перед выездом</translation>
    </message>
    <message>
        <source>Appeals with a check on site and no visit. Enter gives one a date.</source>
        <translation>Обращения с проверкой на месте без выезда. Enter назначает дату.</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Прибыл</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>На месте</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Идёт работа</translation>
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
        <source>Board</source>
        <translation>Сводка</translation>
    </message>
    <message>
        <source>By engineer</source>
        <translation>По инженерам</translation>
    </message>
    <message>
        <source>By the stricter reading the notice would be too late.</source>
        <translation>По строгому прочтению извещение было бы поздним.</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Файл календаря</translation>
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
        <source>Checklist</source>
        <translation>Что проверить</translation>
    </message>
    <message>
        <source>Choose photos…</source>
        <translation>Выбрать фото…</translation>
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
        <source>Contacts of the company were given</source>
        <translation>Контакты компании сообщены</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Days of delivery</source>
        <translation>Дней на доставку</translation>
    </message>
    <message>
        <source>Departed</source>
        <translation>Выехал</translation>
    </message>
    <message>
        <source>Document shown</source>
        <translation>Предъявленный документ</translation>
    </message>
    <message>
        <source>Does not sign</source>
        <translation>Не подписывает</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Инженер</translation>
    </message>
    <message>
        <source>Findings for the act</source>
        <translation>Вывод для акта</translation>
    </message>
    <message>
        <source>Give notice</source>
        <translation>Известить</translation>
    </message>
    <message>
        <source>Given to another engineer</source>
        <translation>Передано другому инженеру</translation>
    </message>
    <message>
        <source>Hatched: too early for a notice given today, or a day off.</source>
        <translation>Штриховка: извещать сегодня уже поздно или выходной.</translation>
    </message>
    <message>
        <source>How visits are shown</source>
        <translation>Как показать выезды</translation>
    </message>
    <message>
        <source>In time by the words of the rule, not by the stricter reading</source>
        <translation>Вовремя по букве правила, но не по строгому прочтению</translation>
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
        <source>It counts on {date}: {words}</source>
        <translation>Считается данным {date}: {words}</translation>
    </message>
    <message>
        <source>It is late; it is kept with its reason, not forbidden.</source>
        <translation>Это поздно; записывается с причиной, не запрещается.</translation>
    </message>
    <message>
        <source>It was sent by hand already; the server shall not send it</source>
        <translation>Уже отправлено вручную, сервер не отправляет</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Номер документа</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Оставить моё</translation>
    </message>
    <message>
        <source>Keep the signature</source>
        <translation>Сохранить подпись</translation>
    </message>
    <message>
        <source>Late changes</source>
        <translation>Поздние переносы</translation>
    </message>
    <message>
        <source>Late notices</source>
        <translation>Поздние извещения</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>List beside the week</source>
        <translation>Список рядом с неделей</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Meter or room</source>
        <translation>Прибор или комната</translation>
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
        <source>New ones of the camera</source>
        <translation>Новые снимки камеры</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>Новое время</translation>
    </message>
    <message>
        <source>No new pictures in {folder}</source>
        <translation>Новых снимков в папке {folder} нет</translation>
    </message>
    <message>
        <source>Nobody at home</source>
        <translation>Никого нет дома</translation>
    </message>
    <message>
        <source>Not a working day: {name}</source>
        <translation>Нерабочий день: {name}</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Не дозвонились</translation>
    </message>
    <message>
        <source>Not signed: {reason}</source>
        <translation>Не подписано: {reason}</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Не извещены</translation>
    </message>
    <message>
        <source>Nothing waits for a date. Visits are made from an appeal: Ctrl+Shift+V</source>
        <translation>Никто не ждёт даты. Выезд планируют из обращения: Ctrl+Shift+V</translation>
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
        <source>Notice of the change on paper</source>
        <translation>Уведомление о переносе</translation>
    </message>
    <message>
        <source>Notice of the visit</source>
        <translation>Извещение о выезде</translation>
    </message>
    <message>
        <source>Notice on paper</source>
        <translation>Уведомление о выезде</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Номер или адрес</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>В пути</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Частично</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>Частично</translation>
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
        <translation>Фото выезда</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>Place to sign</source>
        <translation>Место для подписи</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Запланировано</translation>
    </message>
    <message>
        <source>Print the act</source>
        <translation>Печать акта</translation>
    </message>
    <message>
        <source>Purpose: {purpose}.</source>
        <translation>Цель: {purpose}.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Показание</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Замеры</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Reason: your appeal {number}.</source>
        <translation>Причина: ваше обращение {number}.</translation>
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
        <source>Say at the door</source>
        <translation>Скажите при входе</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Signature of the consumer</source>
        <translation>Подпись потребителя</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>Spoke with</source>
        <translation>С кем говорили</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>Известить</translation>
    </message>
    <message>
        <source>Tell the consumer by {date}</source>
        <translation>Известить потребителя до {date}</translation>
    </message>
    <message>
        <source>The consumer does not know of these visits yet, or is to be reminded now.</source>
        <translation>Об этих выездах потребитель ещё не знает, или пора напомнить.</translation>
    </message>
    <message>
        <source>The consumer was not reached</source>
        <translation>Потребителя не застали</translation>
    </message>
    <message>
        <source>The notice goes along as a document, with a PDF copy for reading.</source>
        <translation>Уведомление прилагается файлом, с копией PDF для чтения.</translation>
    </message>
    <message>
        <source>The notice goes along as a document; without LibreOffice here no PDF copy does.</source>
        <translation>Уведомление прилагается файлом; без LibreOffice на этом компьютере копии PDF не будет.</translation>
    </message>
    <message>
        <source>The person agrees that the place is kept</source>
        <translation>Человек согласен сохранить место съёмки</translation>
    </message>
    <message>
        <source>The server sends it once, to {address}</source>
        <translation>Сервер отправит один раз: {address}</translation>
    </message>
    <message>
        <source>The server sends it; what became of it is shown here</source>
        <translation>Отправит сервер, итог появится здесь</translation>
    </message>
    <message>
        <source>The whole centre</source>
        <translation>Весь центр</translation>
    </message>
    <message>
        <source>This day has passed</source>
        <translation>Этот день прошёл</translation>
    </message>
    <message>
        <source>To write up</source>
        <translation>Оформить</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Извещён</translation>
    </message>
    <message>
        <source>Told late, or moved late</source>
        <translation>Извещены или перенесены поздно</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Завтра</translation>
    </message>
    <message>
        <source>Too early: a notice given today would be late</source>
        <translation>Рано: извещение сегодня было бы поздним</translation>
    </message>
    <message>
        <source>Two hours before, the server sends a message to {address}</source>
        <translation>За два часа сервер отправит сообщение: {address}</translation>
    </message>
    <message>
        <source>Two times: decide</source>
        <translation>Два времени: решите</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Выезд</translation>
    </message>
    <message>
        <source>Visit moved to {date}, {time}</source>
        <translation>Выезд перенесён на {date}, {time}</translation>
    </message>
    <message>
        <source>Visit refused</source>
        <translation>Отказ от выезда</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>Посещено</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Выезды</translation>
    </message>
    <message>
        <source>Visits as a list</source>
        <translation>Выезды списком</translation>
    </message>
    <message>
        <source>Visits from {first} to {last}</source>
        <translation>Выезды с {first} по {last}</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Ждут даты</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Способ</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Why the consumer does not sign</source>
        <translation>Почему потребитель не подписывает</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Стереть</translation>
    </message>
    <message>
        <source>Without notice</source>
        <translation>Без извещения</translation>
    </message>
    <message>
        <source>Write down the result</source>
        <translation>Записать итог</translation>
    </message>
    <message>
        <source>answer by {day}</source>
        <translation>ответить до {day}</translation>
    </message>
    <message>
        <source>before anybody was told</source>
        <translation>до извещения</translation>
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
        <source>day off</source>
        <translation>выходной</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>доставлено</translation>
    </message>
    <message>
        <source>for a letter</source>
        <translation>для письма</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>праздник</translation>
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
        <source>it was taken back</source>
        <translation>действие отменено</translation>
    </message>
    <message>
        <source>its hour had passed</source>
        <translation>время прошло</translation>
    </message>
    <message>
        <source>late</source>
        <translation>поздно</translation>
    </message>
    <message>
        <source>late, {day}</source>
        <translation>поздно, {day}</translation>
    </message>
    <message>
        <source>lawful</source>
        <translation>по правилам</translation>
    </message>
    <message>
        <source>message not delivered</source>
        <translation>не доставлено</translation>
    </message>
    <message>
        <source>message on its way</source>
        <translation>сообщение в пути</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>не ответили</translation>
    </message>
    <message>
        <source>nobody was told of the visit yet</source>
        <translation>о выезде ещё никто не извещён</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>не доставлено</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>не дозвонились</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>не извещён</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>ещё не извещён</translation>
    </message>
    <message>
        <source>on the edge</source>
        <translation>на грани</translation>
    </message>
    <message>
        <source>past</source>
        <translation>прошло</translation>
    </message>
    <message>
        <source>perhaps not delivered</source>
        <translation>возможно, не доставлено</translation>
    </message>
    <message>
        <source>refused the visit</source>
        <translation>отказался от выезда</translation>
    </message>
    <message>
        <source>remind by telephone now</source>
        <translation>напомнить по телефону</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>отправлено</translation>
    </message>
    <message>
        <source>tell by {day}</source>
        <translation>известить до {day}</translation>
    </message>
    <message>
        <source>tell today</source>
        <translation>известить сегодня</translation>
    </message>
    <message>
        <source>the visit was called off</source>
        <translation>выезд отменён</translation>
    </message>
    <message>
        <source>the visit was moved</source>
        <translation>выезд перенесён</translation>
    </message>
    <message>
        <source>told</source>
        <translation>сообщено</translation>
    </message>
    <message>
        <source>told {day}</source>
        <translation>изв. {day}</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>рано</translation>
    </message>
    <message>
        <source>urgent, tell first</source>
        <translation>срочно, известить</translation>
    </message>
    <message>
        <source>waits for the network</source>
        <translation>ждёт сети</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>ждёт отправки</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>выходной</translation>
    </message>
</context>
</TS>
