<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AuditPage</name>
    <message>
        <source>Acts of people at this computer appear here.</source>
        <translation>Здесь появляются действия людей за этим компьютером.</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Журнал действий</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Было → стало</translation>
    </message>
    <message>
        <source>Check the audit trail</source>
        <translation>Проверить журнал действий</translation>
    </message>
    <message>
        <source>Entry {position} is in a backup and not here: the trail was cut or replaced.</source>
        <translation>Запись {position} есть в резервной копии, а здесь её нет: журнал обрезан или подменён.</translation>
    </message>
    <message>
        <source>Every entry is compared with the one before it</source>
        <translation>Каждая запись сверяется с предыдущей</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Показывать нечего</translation>
    </message>
    <message>
        <source>Older entries</source>
        <translation>Более ранние записи</translation>
    </message>
    <message>
        <source>Only an auditor or an administrator reads it.</source>
        <translation>Его читает только проверяющий или администратор.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>The audit trail is closed to you</source>
        <translation>Журнал действий вам не открыт</translation>
    </message>
    <message>
        <source>The audit trail is whole: {count} entries</source>
        <translation>Журнал действий цел, записей: {count}</translation>
    </message>
    <message>
        <source>The chain is broken at entry {position} ({at}). It or one before it was changed.</source>
        <translation>Цепочка разорвана на записи {position} ({at}). Изменена она или одна из предыдущих.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>only an auditor or an administrator reads the audit trail</source>
        <translation>журнал действий читает только проверяющий или администратор</translation>
    </message>
    <message>
        <source>the check is under way</source>
        <translation>проверка идёт</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message numerus="yes">
        <source>%n backup(s) don&apos;t open</source>
        <translation>
            <numerusform>%n копия не открывается</numerusform>
            <numerusform>%n копии не открываются</numerusform>
            <numerusform>%n копий не открываются</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is made and opened to be sure</source>
        <translation>Резервная копия создаётся и открывается для проверки</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Создать копию сейчас</translation>
    </message>
    <message>
        <source>Backup made; it opens</source>
        <translation>Резервная копия создана и открывается</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Backups go to {folder} from now on</source>
        <translation>Резервные копии теперь сохраняются в {folder}</translation>
    </message>
    <message>
        <source>Every backup is opened</source>
        <translation>Открывается каждая копия</translation>
    </message>
    <message>
        <source>Every backup opens</source>
        <translation>Все копии открываются</translation>
    </message>
    <message>
        <source>Everything is written out</source>
        <translation>Данные выгружаются</translation>
    </message>
    <message>
        <source>Exported to {folder}</source>
        <translation>Выгружено в {folder}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Restore this backup on this computer?</source>
        <translation>Восстановить эту копию на этом компьютере?</translation>
    </message>
    <message>
        <source>The demonstration is not backed up; here a backup can be restored to this computer.</source>
        <translation>Демонстрация не копируется; здесь можно восстановить копию на этот компьютер.</translation>
    </message>
    <message>
        <source>What is here now is moved aside, not deleted. New numbers come after the next exchange.</source>
        <translation>Нынешние данные отложатся, а не удалятся. Новые номера появятся после следующего обмена.</translation>
    </message>
</context>
<context>
    <name>BackupsSheet</name>
    <message>
        <source>Another place</source>
        <translation>Другое место</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Создать копию сейчас</translation>
    </message>
    <message>
        <source>Backups of this computer</source>
        <translation>Резервные копии этого компьютера</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Папка для резервных копий</translation>
    </message>
    <message>
        <source>Made at the start, daily and before an upgrade, encrypted, and opened to be sure.</source>
        <translation>Создаются при запуске, каждый день и перед обновлением, шифруются и открываются для проверки.</translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation>Копий пока нет.</translation>
    </message>
    <message>
        <source>Open them all</source>
        <translation>Проверить все</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>при запуске</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>перед обновлением</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>вручную</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>ежедневная</translation>
    </message>
    <message>
        <source>doesn&apos;t open</source>
        <translation>не открывается</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>открывается</translation>
    </message>
    <message>
        <source>there is no backup yet</source>
        <translation>копий пока нет</translation>
    </message>
    <message>
        <source>{reason}; {size} MB; {facts} facts</source>
        <translation>{reason}; {size} МБ; событий: {facts}</translation>
    </message>
</context>
<context>
    <name>LeavingSheet</name>
    <message>
        <source>Everything in open formats</source>
        <translation>Все данные в открытых форматах</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Выгрузить всё</translation>
    </message>
    <message>
        <source>Folder for the export</source>
        <translation>Папка для выгрузки</translation>
    </message>
    <message>
        <source>For leaving the program: every row and file, not encrypted. It is put on the audit trail.</source>
        <translation>Для ухода с программы: все строки и файлы, без шифрования. Выгрузка записывается в журнал действий.</translation>
    </message>
</context>
<context>
    <name>RepairSheet</name>
    <message numerus="yes">
        <source>%n damaged thing(s)</source>
        <translation>
            <numerusform>%n повреждение</numerusform>
            <numerusform>%n повреждения</numerusform>
            <numerusform>%n повреждений</numerusform>
        </translation>
    </message>
    <message>
        <source>Check and repair</source>
        <translation>Проверить и исправить</translation>
    </message>
    <message>
        <source>Check the data for damage</source>
        <translation>Проверка данных на повреждения</translation>
    </message>
    <message>
        <source>Database, attachments and side files; what a backup or the centre has is put right.</source>
        <translation>База, вложения и служебные файлы; что есть в копии или в центре, восстанавливается.</translation>
    </message>
    <message>
        <source>Nothing is damaged</source>
        <translation>Повреждений нет</translation>
    </message>
    <message>
        <source>the check is under way</source>
        <translation>проверка идёт</translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>48 digits, as printed</source>
        <translation>48 цифр с листа</translation>
    </message>
    <message>
        <source>After a loss or a damage, here or on a new computer.</source>
        <translation>После утраты или повреждения, здесь или на новом компьютере.</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Выбрать папку</translation>
    </message>
    <message>
        <source>Choose the folder of a backup</source>
        <translation>Выберите папку резервной копии</translation>
    </message>
    <message>
        <source>Folder of one backup</source>
        <translation>Папка одной копии</translation>
    </message>
    <message>
        <source>Folder of the backup</source>
        <translation>Папка резервной копии</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Ключ восстановления</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановление из копии</translation>
    </message>
</context>
<context>
    <name>safety</name>
    <message>
        <source>Attachment {name}</source>
        <translation>Вложение {name}</translation>
    </message>
    <message>
        <source>Audit trail checked</source>
        <translation>Журнал действий проверен</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Создана резервная копия</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Card read</source>
        <translation>Карточка прочитана</translation>
    </message>
    <message>
        <source>Changed the own password</source>
        <translation>Изменён собственный пароль</translation>
    </message>
    <message>
        <source>Changed whether the system opens the data</source>
        <translation>Изменено открытие данных входом в систему</translation>
    </message>
    <message>
        <source>Changed: {record}</source>
        <translation>Изменено: {record}</translation>
    </message>
    <message>
        <source>Count of wrong passwords {name}</source>
        <translation>Счёт неверных паролей {name}</translation>
    </message>
    <message>
        <source>Counters of numbers {name}</source>
        <translation>Счётчики номеров {name}</translation>
    </message>
    <message>
        <source>Damaged file repaired</source>
        <translation>Повреждённый файл восстановлен</translation>
    </message>
    <message>
        <source>Database {name}</source>
        <translation>База {name}</translation>
    </message>
    <message>
        <source>Everything exported</source>
        <translation>Выгружены все данные</translation>
    </message>
    <message>
        <source>Last writes {name}</source>
        <translation>Последние записи {name}</translation>
    </message>
    <message>
        <source>Let somebody in on this computer</source>
        <translation>Открыт доступ к компьютеру</translation>
    </message>
    <message>
        <source>List exported</source>
        <translation>Выгружен список</translation>
    </message>
    <message>
        <source>Made a new recovery key</source>
        <translation>Создан новый ключ восстановления</translation>
    </message>
    <message>
        <source>Made: {record}</source>
        <translation>Создано: {record}</translation>
    </message>
    <message>
        <source>Mark of this computer {name}</source>
        <translation>Метка этого компьютера {name}</translation>
    </message>
    <message>
        <source>Passwords {name}</source>
        <translation>Пароли {name}</translation>
    </message>
    <message>
        <source>Took somebody&apos;s access to this computer away</source>
        <translation>Закрыт доступ к компьютеру</translation>
    </message>
    <message>
        <source>asked for at the centre again</source>
        <translation>снова запрошено в центре</translation>
    </message>
    <message>
        <source>begun anew</source>
        <translation>начат заново</translation>
    </message>
    <message>
        <source>brought back from a backup</source>
        <translation>возвращено из резервной копии</translation>
    </message>
    <message>
        <source>can&apos;t be read: compare the last acts with the papers; what was sent comes back from the centre</source>
        <translation>не читаются: сверьте последние действия с бумагами; отправленное вернётся из центра</translation>
    </message>
    <message>
        <source>counted again, no number repeats</source>
        <translation>пересчитаны, номера не повторятся</translation>
    </message>
    <message>
        <source>is nowhere else: scan or photograph it again</source>
        <translation>больше нигде нет: отсканируйте или снимите заново</translation>
    </message>
    <message>
        <source>made anew; the next exchange gives this computer its own series of numbers</source>
        <translation>создана заново; при следующем обмене компьютер получит свою серию номеров</translation>
    </message>
    <message>
        <source>only these may: {roles}</source>
        <translation>могут только: {roles}</translation>
    </message>
    <message>
        <source>put right from its second copy, nothing is lost</source>
        <translation>исправлено по второй копии, ничего не потеряно</translation>
    </message>
    <message>
        <source>restore a backup</source>
        <translation>восстановите резервную копию</translation>
    </message>
</context>
</TS>
