<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>home</name>
    <message numerus="yes">
        <source>%n appeal(s)</source>
        <translation>
            <numerusform>%n обращение</numerusform>
            <numerusform>%n обращения</numerusform>
            <numerusform>%n обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s) lie in the Box too long</source>
        <translation>
            <numerusform>%n обращение слишком долго лежит в «Ящике»</numerusform>
            <numerusform>%n обращения слишком долго лежат в «Ящике»</numerusform>
            <numerusform>%n обращений слишком долго лежат в «Ящике»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s) to hand over today</source>
        <translation>
            <numerusform>Сегодня нужно передать %n обращение</numerusform>
            <numerusform>Сегодня нужно передать %n обращения</numerusform>
            <numerusform>Сегодня нужно передать %n обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s) to register today</source>
        <translation>
            <numerusform>Сегодня нужно зарегистрировать %n обращение</numerusform>
            <numerusform>Сегодня нужно зарегистрировать %n обращения</numerusform>
            <numerusform>Сегодня нужно зарегистрировать %n обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) back are due</source>
        <translation>
            <numerusform>Пора перезвонить: %n звонок</numerusform>
            <numerusform>Пора перезвонить: %n звонка</numerusform>
            <numerusform>Пора перезвонить: %n звонков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) wait for a written confirmation</source>
        <translation>
            <numerusform>%n звонок ждёт письменного подтверждения</numerusform>
            <numerusform>%n звонка ждут письменного подтверждения</numerusform>
            <numerusform>%n звонков ждут письменного подтверждения</numerusform>
        </translation>
    </message>
    <message>
        <source>Audit trail and its check</source>
        <translation>Журнал действий и его проверка</translation>
    </message>
    <message>
        <source>Backups and restore</source>
        <translation>Резервные копии и восстановление</translation>
    </message>
    <message>
        <source>Call back at {time}: {name}</source>
        <translation>Перезвонить в {time}: {name}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Полностью</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Инициалы</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Осталось</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Пометка</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Рабочее место</translation>
    </message>
    <message>
        <source>People of this computer and passwords</source>
        <translation>Пользователи этого компьютера и пароли</translation>
    </message>
    <message>
        <source>Save the shown list as a file</source>
        <translation>Сохранить показанный список в файл</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Sit down as</source>
        <translation>Сесть за стол</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>Обменяться сейчас</translation>
    </message>
    <message>
        <source>Taken back: {act}</source>
        <translation>Отменено: {act}</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>The registry takes out every day what the service centres accepted.</source>
        <translation>Канцелярия ежедневно вынимает принятое в сервис-центрах.</translation>
    </message>
    <message>
        <source>This place closes at {time}; the regulation counts the day of receipt.</source>
        <translation>Приём закрывается в {time}; регламент считает день поступления.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>What was told by phone is confirmed by fax or letter.</source>
        <translation>Сказанное по телефону подтверждается факсом или письмом.</translation>
    </message>
    <message>
        <source>sits here now</source>
        <translation>сейчас за столом</translation>
    </message>
    <message>
        <source>{name}, {position}</source>
        <translation>{name}, {position}</translation>
    </message>
</context>
<context>
    <name>navigation</name>
    <message>
        <source>Appeals</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Book of Complaints</source>
        <translation>Книга жалоб</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Ящик</translation>
    </message>
    <message>
        <source>Calendar to confirm</source>
        <translation>Сверить год</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Календари</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Перезвонить</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Clarifications</source>
        <translation>Уточнения</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Срок сегодня</translation>
    </message>
    <message>
        <source>Forward at once</source>
        <translation>Направить немедленно</translation>
    </message>
    <message>
        <source>Grounds to confirm</source>
        <translation>Подтвердить основания</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>Журналы</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>My round</source>
        <translation>Мой обход</translation>
    </message>
    <message>
        <source>Next 3 days</source>
        <translation>Ближайшие 3 дня</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Не отправлено</translation>
    </message>
    <message>
        <source>Notify today</source>
        <translation>Известить</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Ready sentences</source>
        <translation>Готовые фразы</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Приём</translation>
    </message>
    <message>
        <source>Recount of terms</source>
        <translation>Пересчёт сроков</translation>
    </message>
    <message>
        <source>Regulations</source>
        <translation>Регламенты</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Подписание</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>Term calculator</source>
        <translation>Калькулятор сроков</translation>
    </message>
    <message>
        <source>To hand over</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>To register</source>
        <translation>На регистрацию</translation>
    </message>
    <message>
        <source>To sign</source>
        <translation>На подпись</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Выезды</translation>
    </message>
    <message>
        <source>Visits tomorrow</source>
        <translation>Выезды завтра</translation>
    </message>
</context>
</TS>
