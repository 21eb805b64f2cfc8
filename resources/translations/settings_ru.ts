<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>LettersSheet</name>
    <message>
        <source>Address of the time-stamping authority</source>
        <translation>Адрес службы меток времени</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>LibreOffice program</source>
        <translation>Программа LibreOffice</translation>
    </message>
    <message>
        <source>Picture of my signature</source>
        <translation>Изображение моей подписи</translation>
    </message>
    <message>
        <source>Picture of my signature (empty: none)</source>
        <translation>Изображение моей подписи (пусто: нет)</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg);;All files (*)</source>
        <translation>Изображения (*.png *.jpg *.jpeg);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Signature line that Word redraws</source>
        <translation>Строка подписи, которую перерисовывает Word</translation>
    </message>
    <message>
        <source>Signed letters get a time stamp when there is a network; empty: none. LibreOffice is found by itself; a path is needed only where it is not.</source>
        <translation>Подписанные письма получают метку времени, когда есть сеть; пусто: без меток. LibreOffice находится сам; путь нужен только там, где он не найден.</translation>
    </message>
</context>
<context>
    <name>ProtectionSheet</name>
    <message>
        <source>Audit trail</source>
        <translation>Журнал действий</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Passwords, the recovery key, backups, and who did what.</source>
        <translation>Пароли, ключ восстановления, резервные копии и кто что сделал.</translation>
    </message>
    <message>
        <source>People and passwords</source>
        <translation>Пользователи и пароли</translation>
    </message>
    <message>
        <source>Protection of the data</source>
        <translation>Защита данных</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Address of the server</source>
        <translation>Адрес сервера</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Центр</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Подключить</translation>
    </message>
    <message>
        <source>Connection to the centre</source>
        <translation>Подключение к центру</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Папка данных</translation>
    </message>
    <message>
        <source>Give the address of the server and the one-time code first</source>
        <translation>Сначала укажите адрес сервера и одноразовый код</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Интерфейс</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <translation>Название этого компьютера</translation>
    </message>
    <message>
        <source>One line a row in lists</source>
        <translation>В списках одна строка на запись</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Одноразовый код</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Remind consumers 2 hours before a visit</source>
        <translation>Напоминать потребителю за 2 часа до выезда</translation>
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
        <source>The administrator gives the address and a one-time code.</source>
        <translation>Адрес и одноразовый код даёт администратор.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>as the system has them</source>
        <translation>как в системе</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>подключён</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>тёмные</translation>
    </message>
    <message>
        <source>light</source>
        <translation>светлые</translation>
    </message>
    <message>
        <source>works alone</source>
        <translation>работает автономно</translation>
    </message>
</context>
<context>
    <name>VisitsSheet</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Folder of the camera</source>
        <translation>Папка камеры</translation>
    </message>
    <message>
        <source>The server tells consumers</source>
        <translation>Сервер извещает потребителей</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Выезды</translation>
    </message>
    <message>
        <source>Visits begin</source>
        <translation>Выезды с</translation>
    </message>
    <message>
        <source>Way between two visits</source>
        <translation>Дорога между выездами</translation>
    </message>
    <message>
        <source>and end</source>
        <translation>и до</translation>
    </message>
    <message>
        <source>by SMS only</source>
        <translation>только по SMS</translation>
    </message>
    <message>
        <source>by SMS, else by e-mail</source>
        <translation>по SMS, иначе по эл. почте</translation>
    </message>
    <message>
        <source>by e-mail only</source>
        <translation>только по эл. почте</translation>
    </message>
    <message>
        <source>by e-mail, else by SMS</source>
        <translation>по эл. почте, иначе по SMS</translation>
    </message>
    <message>
        <source>never: people call</source>
        <translation>никогда: звонят люди</translation>
    </message>
</context>
</TS>
