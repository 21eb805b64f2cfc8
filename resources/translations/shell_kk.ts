<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>KeysOverlay</name>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Барлық жерде</translation>
    </message>
    <message>
        <source>In the list and the card</source>
        <translation>Тізімде және карточкада</translation>
    </message>
    <message>
        <source>Keys of this screen</source>
        <translation>Осы экранның пернелері</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Otklik</source>
        <translation>Отклик</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Командалар</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Табылды</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ештеңе табылмады</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>жіберуге %n</numerusform>
            <numerusform>жіберуге %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Drafts saved {time}</source>
        <translation>Жобалар {time} сақталды</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>last exchange {time}</source>
        <translation>соңғы алмасу {time}</translation>
    </message>
</context>
<context>
    <name>SyncBlock</name>
    <message numerus="yes">
        <source>%n await your decision</source>
        <translation>
            <numerusform>%n сіздің шешіміңізді күтеді</numerusform>
            <numerusform>%n сіздің шешіміңізді күтеді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>жіберуге %n</numerusform>
            <numerusform>жіберуге %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No network since {time}, work as usual</source>
        <translation>{time} бастап желі жоқ, әдеттегідей жұмыс істей беріңіз</translation>
    </message>
    <message>
        <source>Not yet synchronised</source>
        <translation>Алмасу әлі болған жоқ</translation>
    </message>
    <message>
        <source>Open the sync window (Ctrl+Shift+S)</source>
        <translation>Алмасу терезесін ашу (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Synchronised at {time}</source>
        <translation>{time} синхрондалды</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Тек осы компьютер</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Keys of this screen</source>
        <translation>Осы экранның пернелері</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Құлыптау</translation>
    </message>
    <message>
        <source>Number, name, phone, address or command</source>
        <translation>Нөмір, аты-жөні, телефон, мекенжай немесе команда</translation>
    </message>
    <message>
        <source>Otklik</source>
        <translation>Отклик</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>Іздеу немесе команда</translation>
    </message>
</context>
<context>
    <name>window_commands</name>
    <message>
        <source>Colours as the system has them</source>
        <translation>Түстер жүйедегідей</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Қараңғы тақырып</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Өту</translation>
    </message>
    <message>
        <source>Keys of this screen</source>
        <translation>Осы экранның пернелері</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Жарық тақырып</translation>
    </message>
    <message>
        <source>Narrow or widen the navigation</source>
        <translation>Навигацияны тарылту немесе кеңейту</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Келесі панель</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Алдыңғы панель</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>Іздеу немесе команда</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Соңғы қадамды болдырмау</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Қайтару: {step}</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Көрініс</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Терезе</translation>
    </message>
    <message>
        <source>is on now</source>
        <translation>қазір қосулы</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>болдырмайтын ештеңе жоқ</translation>
    </message>
</context>
</TS>
