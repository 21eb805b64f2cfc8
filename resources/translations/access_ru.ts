<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>FirstPasswordDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose your password for this computer</source>
        <translation>Придумайте пароль для этого компьютера</translation>
    </message>
    <message>
        <source>Encrypt and connect</source>
        <translation>Зашифровать и подключить</translation>
    </message>
    <message>
        <source>The data are encrypted on this disk. Your password opens them; nobody else knows it.</source>
        <translation>Данные на этом диске шифруются. Их открывает ваш пароль, который знаете только вы.</translation>
    </message>
</context>
<context>
    <name>HoldersPage</name>
    <message>
        <source>It opens the data when passwords are forgotten. A new one makes the old sheet useless.</source>
        <translation>Открывает данные, если пароли забыты. После создания нового ключа старый лист ничего не открывает.</translation>
    </message>
    <message>
        <source>Make a new recovery key</source>
        <translation>Создать новый ключ восстановления</translation>
    </message>
    <message>
        <source>People of this computer</source>
        <translation>Пользователи этого компьютера</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Ключ восстановления</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Закрыть доступ</translation>
    </message>
    <message>
        <source>Take the access away from {name}?</source>
        <translation>Закрыть доступ: {name}?</translation>
    </message>
    <message>
        <source>The demonstration holds invented data and has no passwords.</source>
        <translation>В демонстрации вымышленные данные, паролей в ней нет.</translation>
    </message>
    <message>
        <source>The lock is set</source>
        <translation>Блокировка настроена</translation>
    </message>
    <message>
        <source>The password is asked for again</source>
        <translation>Пароль снова запрашивается</translation>
    </message>
    <message>
        <source>The system opens the data for you</source>
        <translation>Данные открываются вашим входом в систему</translation>
    </message>
    <message>
        <source>Their password opens this computer no more. Their work stays.</source>
        <translation>Пароль этого сотрудника больше не откроет компьютер. Его работа сохраняется.</translation>
    </message>
    <message>
        <source>Your password is changed</source>
        <translation>Ваш пароль изменён</translation>
    </message>
    <message>
        <source>only an administrator, the registry, a head or the director makes a recovery key</source>
        <translation>ключ восстановления создаёт администратор, канцелярия, начальник или директор</translation>
    </message>
    <message>
        <source>{name} may unlock this computer</source>
        <translation>Доступ открыт: {name}</translation>
    </message>
    <message>
        <source>{name} unlocks this computer no more</source>
        <translation>Доступ закрыт: {name}</translation>
    </message>
</context>
<context>
    <name>NewcomerSheet</name>
    <message>
        <source>Choose the person and let them type their own password.</source>
        <translation>Выберите сотрудника; пароль он вводит сам.</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Открыть доступ</translation>
    </message>
    <message>
        <source>Let somebody in</source>
        <translation>Новый пользователь</translation>
    </message>
    <message>
        <source>only an administrator, the registry, a head or the director lets people in</source>
        <translation>доступ открывает администратор, канцелярия, начальник или директор</translation>
    </message>
</context>
<context>
    <name>PasswordSheet</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минуту</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>Сменить мой пароль</translation>
    </message>
    <message>
        <source>Lock when nobody touches the computer for</source>
        <translation>Блокировать, если за компьютером никого нет</translation>
    </message>
    <message>
        <source>My password and the lock</source>
        <translation>Мой пароль и блокировка</translation>
    </message>
    <message>
        <source>Open without the password while I am signed in to the system</source>
        <translation>Не спрашивать пароль при моём входе в систему</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Нынешний пароль</translation>
    </message>
</context>
<context>
    <name>PeopleSheet</name>
    <message>
        <source>Take the access away</source>
        <translation>Закрыть доступ</translation>
    </message>
    <message>
        <source>Take the access away from {name}</source>
        <translation>Закрыть доступ: {name}</translation>
    </message>
    <message>
        <source>Who may unlock this computer</source>
        <translation>Кто может открыть этот компьютер</translation>
    </message>
    <message>
        <source>has left; take the access away</source>
        <translation>больше не работает; закройте доступ</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>First put the key in a safe place</source>
        <translation>Сначала уберите ключ в надёжное место</translation>
    </message>
    <message>
        <source>If all passwords are forgotten, only this key opens the data. It is not shown again.</source>
        <translation>Если все пароли забыты, данные откроет только этот ключ. Больше он не показывается.</translation>
    </message>
    <message>
        <source>It is printed or written down and lies away from this computer</source>
        <translation>Он напечатан или записан и хранится не у этого компьютера</translation>
    </message>
    <message>
        <source>Keep this sheet in a safe, away from the computer. It opens all its data.</source>
        <translation>Храните этот лист в сейфе, отдельно от компьютера. Он открывает все его данные.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Print the recovery key of this computer</source>
        <translation>Напечатайте ключ восстановления этого компьютера</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Ключ восстановления</translation>
    </message>
    <message>
        <source>Recovery key of Otklik: {device}</source>
        <translation>Отклик. Ключ восстановления: {device}</translation>
    </message>
</context>
<context>
    <name>UnlockWindow</name>
    <message>
        <source>48 digits, as printed</source>
        <translation>48 цифр с листа</translation>
    </message>
    <message>
        <source>Back to the password</source>
        <translation>Вернуться к паролю</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Otklik</source>
        <translation>Отклик</translation>
    </message>
    <message>
        <source>Otklik is locked</source>
        <translation>Отклик заблокирован</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Password forgotten</source>
        <translation>Пароль забыт</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Ключ восстановления</translation>
    </message>
    <message>
        <source>The data of this computer are encrypted. Your password opens them.</source>
        <translation>Данные этого компьютера зашифрованы. Их открывает ваш пароль.</translation>
    </message>
    <message>
        <source>The printed recovery key opens the data and gives this person a new password.</source>
        <translation>Напечатанный ключ восстановления открывает данные и даёт этому сотруднику новый пароль.</translation>
    </message>
    <message>
        <source>These are invented data: choose a person, no password is asked for.</source>
        <translation>Данные вымышленные: выберите сотрудника, пароль не нужен.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries: wait %n more second(s)</source>
        <translation>
            <numerusform>Слишком много неверных попыток: подождите ещё %n секунду</numerusform>
            <numerusform>Слишком много неверных попыток: подождите ещё %n секунды</numerusform>
            <numerusform>Слишком много неверных попыток: подождите ещё %n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>Type your password</source>
        <translation>Введите пароль</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Unlock and set the password</source>
        <translation>Открыть и сменить пароль</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Кто работает</translation>
    </message>
</context>
<context>
    <name>access</name>
    <message>
        <source>New password</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Новый пароль ещё раз</translation>
    </message>
    <message>
        <source>The two passwords differ</source>
        <translation>Пароли не совпадают</translation>
    </message>
    <message>
        <source>at least {count} characters</source>
        <translation>не меньше {count} знаков</translation>
    </message>
</context>
</TS>
