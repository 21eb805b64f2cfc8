<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>FirstPasswordDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Choose your password for this computer</source>
        <translation>Осы компьютерге арналған құпиясөзді ойлап табыңыз</translation>
    </message>
    <message>
        <source>Encrypt and connect</source>
        <translation>Шифрлау және қосу</translation>
    </message>
    <message>
        <source>The data are encrypted on this disk. Your password opens them; nobody else knows it.</source>
        <translation>Осы дискідегі деректер шифрланады. Оларды тек өзіңіз білетін құпиясөз ашады.</translation>
    </message>
</context>
<context>
    <name>HoldersPage</name>
    <message>
        <source>It opens the data when passwords are forgotten. A new one makes the old sheet useless.</source>
        <translation>Құпиясөздер ұмытылса, деректерді ашады. Жаңа кілт жасалған соң ескі парақ ештеңе ашпайды.</translation>
    </message>
    <message>
        <source>Make a new recovery key</source>
        <translation>Жаңа қалпына келтіру кілтін жасау</translation>
    </message>
    <message>
        <source>People of this computer</source>
        <translation>Осы компьютердің пайдаланушылары</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Қалпына келтіру кілті</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Рұқсатты жабу</translation>
    </message>
    <message>
        <source>Take the access away from {name}?</source>
        <translation>Рұқсатты жабу керек пе: {name}?</translation>
    </message>
    <message>
        <source>The demonstration holds invented data and has no passwords.</source>
        <translation>Көрсетілімде ойдан шығарылған деректер, онда құпиясөз жоқ.</translation>
    </message>
    <message>
        <source>The lock is set</source>
        <translation>Бұғаттау бапталды</translation>
    </message>
    <message>
        <source>The password is asked for again</source>
        <translation>Құпиясөз қайтадан сұралады</translation>
    </message>
    <message>
        <source>The system opens the data for you</source>
        <translation>Деректер жүйеге кіруіңізбен ашылады</translation>
    </message>
    <message>
        <source>Their password opens this computer no more. Their work stays.</source>
        <translation>Бұл қызметкердің құпиясөзі компьютерді енді ашпайды. Оның жұмысы сақталады.</translation>
    </message>
    <message>
        <source>Your password is changed</source>
        <translation>Құпиясөзіңіз өзгертілді</translation>
    </message>
    <message>
        <source>only an administrator, the registry, a head or the director makes a recovery key</source>
        <translation>қалпына келтіру кілтін әкімші, кеңсе, бастық немесе директор жасайды</translation>
    </message>
    <message>
        <source>{name} may unlock this computer</source>
        <translation>Рұқсат ашылды: {name}</translation>
    </message>
    <message>
        <source>{name} unlocks this computer no more</source>
        <translation>Рұқсат жабылды: {name}</translation>
    </message>
</context>
<context>
    <name>NewcomerSheet</name>
    <message>
        <source>Choose the person and let them type their own password.</source>
        <translation>Қызметкерді таңдаңыз; құпиясөзді ол өзі тереді.</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Қызметкер</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Рұқсат ашу</translation>
    </message>
    <message>
        <source>Let somebody in</source>
        <translation>Жаңа пайдаланушы</translation>
    </message>
    <message>
        <source>only an administrator, the registry, a head or the director lets people in</source>
        <translation>рұқсатты әкімші, кеңсе, бастық немесе директор ашады</translation>
    </message>
</context>
<context>
    <name>PasswordSheet</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минут</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>Құпиясөзімді өзгерту</translation>
    </message>
    <message>
        <source>Lock when nobody touches the computer for</source>
        <translation>Компьютерде ешкім болмаса, бұғаттау</translation>
    </message>
    <message>
        <source>My password and the lock</source>
        <translation>Менің құпиясөзім және бұғаттау</translation>
    </message>
    <message>
        <source>Open without the password while I am signed in to the system</source>
        <translation>Жүйеге кіргенде құпиясөзді сұрамау</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Қазіргі құпиясөз</translation>
    </message>
</context>
<context>
    <name>PeopleSheet</name>
    <message>
        <source>Take the access away</source>
        <translation>Рұқсатты жабу</translation>
    </message>
    <message>
        <source>Take the access away from {name}</source>
        <translation>Рұқсатты жабу: {name}</translation>
    </message>
    <message>
        <source>Who may unlock this computer</source>
        <translation>Осы компьютерді кім аша алады</translation>
    </message>
    <message>
        <source>has left; take the access away</source>
        <translation>енді жұмыс істемейді; рұқсатты жабыңыз</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Done</source>
        <translation>Дайын</translation>
    </message>
    <message>
        <source>First put the key in a safe place</source>
        <translation>Алдымен кілтті сенімді жерге қойыңыз</translation>
    </message>
    <message>
        <source>If all passwords are forgotten, only this key opens the data. It is not shown again.</source>
        <translation>Барлық құпиясөз ұмытылса, деректерді тек осы кілт ашады. Ол қайта көрсетілмейді.</translation>
    </message>
    <message>
        <source>It is printed or written down and lies away from this computer</source>
        <translation>Ол басып шығарылды немесе жазып алынды және компьютерден бөлек сақталады</translation>
    </message>
    <message>
        <source>Keep this sheet in a safe, away from the computer. It opens all its data.</source>
        <translation>Бұл парақты сейфте, компьютерден бөлек сақтаңыз. Ол оның барлық деректерін ашады.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Print the recovery key of this computer</source>
        <translation>Осы компьютердің қалпына келтіру кілтін басып шығарыңыз</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Қалпына келтіру кілті</translation>
    </message>
    <message>
        <source>Recovery key of Otklik: {device}</source>
        <translation>Отклик. Қалпына келтіру кілті: {device}</translation>
    </message>
</context>
<context>
    <name>UnlockWindow</name>
    <message>
        <source>48 digits, as printed</source>
        <translation>парақтағы 48 цифр</translation>
    </message>
    <message>
        <source>Back to the password</source>
        <translation>Құпиясөзге оралу</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Otklik</source>
        <translation>Отклик</translation>
    </message>
    <message>
        <source>Otklik is locked</source>
        <translation>Отклик бұғатталған</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Құпиясөз</translation>
    </message>
    <message>
        <source>Password forgotten</source>
        <translation>Құпиясөз ұмытылды</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Қалпына келтіру кілті</translation>
    </message>
    <message>
        <source>The data of this computer are encrypted. Your password opens them.</source>
        <translation>Осы компьютердің деректері шифрланған. Оларды сіздің құпиясөзіңіз ашады.</translation>
    </message>
    <message>
        <source>The printed recovery key opens the data and gives this person a new password.</source>
        <translation>Басып шығарылған қалпына келтіру кілті деректерді ашып, осы қызметкерге жаңа құпиясөз береді.</translation>
    </message>
    <message>
        <source>These are invented data: choose a person, no password is asked for.</source>
        <translation>Деректер ойдан шығарылған: қызметкерді таңдаңыз, құпиясөз керек емес.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries: wait %n more second(s)</source>
        <translation>
            <numerusform>Қате әрекет тым көп: тағы %n секунд күтіңіз</numerusform>
            <numerusform>Қате әрекет тым көп: тағы %n секунд күтіңіз</numerusform>
        </translation>
    </message>
    <message>
        <source>Type your password</source>
        <translation>Құпиясөзді теріңіз</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Unlock and set the password</source>
        <translation>Ашу және құпиясөзді өзгерту</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Кім жұмыс істейді</translation>
    </message>
</context>
<context>
    <name>access</name>
    <message>
        <source>New password</source>
        <translation>Жаңа құпиясөз</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Жаңа құпиясөз тағы бір рет</translation>
    </message>
    <message>
        <source>The two passwords differ</source>
        <translation>Құпиясөздер сәйкес келмейді</translation>
    </message>
    <message>
        <source>at least {count} characters</source>
        <translation>кемінде {count} таңба</translation>
    </message>
</context>
</TS>
