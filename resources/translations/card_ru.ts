<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>ActDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>CardHead</name>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Applicant not named</source>
        <translation>Заявитель не назван</translation>
    </message>
    <message>
        <source>Copy number, date and applicant</source>
        <translation>Скопировать номер, дату и заявителя</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Ранее</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Другие действия</translation>
    </message>
    <message>
        <source>Next appeal</source>
        <translation>Следующее обращение</translation>
    </message>
    <message>
        <source>Previous appeal</source>
        <translation>Предыдущее обращение</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Выезд</translation>
    </message>
    <message>
        <source>account {number}</source>
        <translation>л/с {number}</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>без номера</translation>
    </message>
</context>
<context>
    <name>CardPane</name>
    <message numerus="yes">
        <source>%n field(s) were changed by two people</source>
        <translation>
            <numerusform>%n поле изменили двое</numerusform>
            <numerusform>%n поля изменили двое</numerusform>
            <numerusform>%n полей изменили двое</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an appeal</source>
        <translation>Выберите обращение</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Решить</translation>
    </message>
    <message>
        <source>find or do anything</source>
        <translation>найти или сделать что угодно</translation>
    </message>
    <message>
        <source>keys of this screen</source>
        <translation>клавиши этого экрана</translation>
    </message>
    <message>
        <source>next appeal of the list</source>
        <translation>следующее обращение списка</translation>
    </message>
    <message>
        <source>register an appeal</source>
        <translation>зарегистрировать обращение</translation>
    </message>
    <message>
        <source>why this date</source>
        <translation>почему эта дата</translation>
    </message>
</context>
<context>
    <name>ClockSheet</name>
    <message numerus="yes">
        <source>%n working day(s) late</source>
        <translation>
            <numerusform>просрочено на %n рабочий день</numerusform>
            <numerusform>просрочено на %n рабочих дня</numerusform>
            <numerusform>просрочено на %n рабочих дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation>
            <numerusform>Остался %n рабочий день</numerusform>
            <numerusform>Осталось %n рабочих дня</numerusform>
            <numerusform>Осталось %n рабочих дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer by {date}</source>
        <translation>Ответить до {date}</translation>
    </message>
    <message>
        <source>Closed on {date}</source>
        <translation>Закрыто {date}</translation>
    </message>
    <message>
        <source>The calendar of {year} is not confirmed: the date may change</source>
        <translation>Календарь {year} года не подтверждён: дата может измениться</translation>
    </message>
    <message>
        <source>The last day is today</source>
        <translation>Последний день сегодня</translation>
    </message>
    <message>
        <source>The regulation sets no term</source>
        <translation>Регламент не устанавливает срока</translation>
    </message>
    <message>
        <source>The term begins with registration</source>
        <translation>Срок начнётся с регистрации</translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation>Почему эта дата?</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>A check on site is needed</source>
        <translation>Нужна проверка с выездом на место</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Лицевой счёт</translation>
    </message>
    <message>
        <source>Another letter…</source>
        <translation>Другое письмо…</translation>
    </message>
    <message>
        <source>Another term rule</source>
        <translation>Другое правило срока</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Answer by telephone</source>
        <translation>Ответ по телефону</translation>
    </message>
    <message>
        <source>Answer drafted</source>
        <translation>Ответ готовится</translation>
    </message>
    <message>
        <source>Answer given by telephone</source>
        <translation>Ответ дан по телефону</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Назначить</translation>
    </message>
    <message>
        <source>At the management</source>
        <translation>У руководства</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close the appeal</source>
        <translation>Закрыть обращение</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Confirmation of a call</source>
        <translation>Подтверждение разговора</translation>
    </message>
    <message>
        <source>Consideration begun</source>
        <translation>Рассмотрение начато</translation>
    </message>
    <message>
        <source>Conversation kept</source>
        <translation>Разговор записан</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Correct the card</source>
        <translation>Исправить карточку</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Исправлено</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дней</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Executor named</source>
        <translation>Исполнитель назначен</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Продлить</translation>
    </message>
    <message>
        <source>Extend the term</source>
        <translation>Продлить срок</translation>
    </message>
    <message>
        <source>Extended to {date}</source>
        <translation>Продлено до {date}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>For signature</source>
        <translation>На подписи</translation>
    </message>
    <message>
        <source>Forwarding letter</source>
        <translation>Письмо о пересылке</translation>
    </message>
    <message numerus="yes">
        <source>From the same applicant: %n appeal(s)</source>
        <translation>
            <numerusform>Ранее от этого заявителя: %n обращение</numerusform>
            <numerusform>Ранее от этого заявителя: %n обращения</numerusform>
            <numerusform>Ранее от этого заявителя: %n обращений</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>Hand the appeal over</source>
        <translation>Передать обращение</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Передано</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>In the Box</source>
        <translation>В Ящике</translation>
    </message>
    <message>
        <source>Information from others is needed</source>
        <translation>Нужны сведения других органов</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Поручение</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Приглашение</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Правовое основание</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Name the executor</source>
        <translation>Назначить исполнителя</translation>
    </message>
    <message>
        <source>New date: {date}</source>
        <translation>Новая дата: {date}</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>Без рассмотрения</translation>
    </message>
    <message>
        <source>No notice yet</source>
        <translation>Ещё не извещён</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Не дозвонились</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Ничего не изменилось</translation>
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
        <source>Notice of a changed visit</source>
        <translation>Извещение о переносе выезда</translation>
    </message>
    <message>
        <source>Notice of a visit</source>
        <translation>Извещение о выезде</translation>
    </message>
    <message>
        <source>Notice of extension</source>
        <translation>Уведомление о продлении</translation>
    </message>
    <message>
        <source>Notice: under consideration</source>
        <translation>Уведомление: на рассмотрении</translation>
    </message>
    <message>
        <source>Number called</source>
        <translation>Набранный номер</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Open the appeal again</source>
        <translation>Открыть обращение снова</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Открыто снова</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Passed to a unit</source>
        <translation>Передано в подразделение</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Выезд</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Почтовый адрес</translation>
    </message>
    <message>
        <source>Prepare an answer</source>
        <translation>Подготовить ответ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Recount</source>
        <translation>Пересчитать</translation>
    </message>
    <message>
        <source>Redirected</source>
        <translation>Перенаправлено</translation>
    </message>
    <message>
        <source>Refusal with reasons</source>
        <translation>Мотивированный отказ</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Зарегистрировать</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Зарегистрировано</translation>
    </message>
    <message>
        <source>Registered under {number}</source>
        <translation>Зарегистрировано под № {number}</translation>
    </message>
    <message>
        <source>Request for clarification</source>
        <translation>Запрос уточнений</translation>
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
        <source>Result of consideration</source>
        <translation>Результат рассмотрения</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>Адрес услуги</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Take into work</source>
        <translation>Взять в работу</translation>
    </message>
    <message>
        <source>Tell the applicant by {date}</source>
        <translation>Уведомить заявителя до {date}</translation>
    </message>
    <message>
        <source>Text of the appeal</source>
        <translation>Текст обращения</translation>
    </message>
    <message>
        <source>The applicant is satisfied</source>
        <translation>Заявитель удовлетворён</translation>
    </message>
    <message>
        <source>The regulation sets no term</source>
        <translation>Регламент не устанавливает срока</translation>
    </message>
    <message>
        <source>The term has been counted anew</source>
        <translation>Срок пересчитан</translation>
    </message>
    <message>
        <source>The text and the number stay as they were; every old value is kept.</source>
        <translation>Текст и номер не меняются; каждое прежнее значение сохраняется.</translation>
    </message>
    <message>
        <source>There is nothing in this part yet</source>
        <translation>В этой части пока ничего нет</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Under consideration</source>
        <translation>На рассмотрении</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Подразделение</translation>
    </message>
    <message>
        <source>Visit refused</source>
        <translation>Отказ от выезда</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Выезды</translation>
    </message>
    <message>
        <source>Waiting for the applicant</source>
        <translation>Ждём заявителя</translation>
    </message>
    <message>
        <source>What did consideration find?</source>
        <translation>Что показало рассмотрение?</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Что сказано</translation>
    </message>
    <message>
        <source>Which rule holds for the term?</source>
        <translation>Какое правило срока действует?</translation>
    </message>
    <message>
        <source>Who considers the appeal?</source>
        <translation>Кто рассматривает обращение?</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Отозвать запись</translation>
    </message>
    <message>
        <source>Withdraw a mistaken record</source>
        <translation>Отозвать ошибочную запись</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>answered {date}</source>
        <translation>ответ дан {date}</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>по e-mail</translation>
    </message>
    <message>
        <source>by fax</source>
        <translation>по факсу</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>вручением</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>письмом</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>по телефону</translation>
    </message>
    <message>
        <source>closed {date}</source>
        <translation>закрыто {date}</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>доставлено</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>for signature</source>
        <translation>на подписи</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>на английском</translation>
    </message>
    <message>
        <source>in Hungarian</source>
        <translation>на венгерском</translation>
    </message>
    <message>
        <source>in Kazakh</source>
        <translation>на казахском</translation>
    </message>
    <message>
        <source>in Russian</source>
        <translation>на русском</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>не доставлено</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыто</translation>
    </message>
    <message>
        <source>returned with a remark</source>
        <translation>возвращено с замечанием</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>отправлено</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>подписано</translation>
    </message>
    <message>
        <source>the unit decides</source>
        <translation>решит подразделение</translation>
    </message>
    <message>
        <source>where the regulation asks</source>
        <translation>если требует регламент</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>отозвано</translation>
    </message>
    <message>
        <source>your role doesn&apos;t allow it</source>
        <translation>ваша роль этого не позволяет</translation>
    </message>
    <message>
        <source>{title}, version {number}</source>
        <translation>{title}, версия {number}</translation>
    </message>
</context>
</TS>
