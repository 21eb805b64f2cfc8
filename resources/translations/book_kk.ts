<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>BookPage</name>
    <message>
        <source>An entry is taken over from the paper Book with Ctrl+Shift+N; only its text is needed.</source>
        <translation>Жазба қағаз Кітаптан Ctrl+Shift+N арқылы көшіріледі; тек мәтіні қажет.</translation>
    </message>
    <message>
        <source>Author informed</source>
        <translation>Авторға хабарланды</translation>
    </message>
    <message>
        <source>Book of Complaints</source>
        <translation>Шағымдар кітабы</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Түзету</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Жазба</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Белгі</translation>
    </message>
    <message>
        <source>New entry of the Book</source>
        <translation>Кітаптың жаңа жазбасы</translation>
    </message>
    <message>
        <source>The Book has no entries here</source>
        <translation>Кітапта мұнда жазбалар жоқ</translation>
    </message>
    <message>
        <source>the mark comes first</source>
        <translation>алдымен белгі</translation>
    </message>
</context>
<context>
    <name>book</name>
    <message>
        <source>Address</source>
        <translation>Мекенжай</translation>
    </message>
    <message>
        <source>Author informed</source>
        <translation>Авторға хабарланды</translation>
    </message>
    <message>
        <source>Before it can be closed</source>
        <translation>Жабу алдында</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Кітап</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Close the entry</source>
        <translation>Жазбаны жабу</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Түзету</translation>
    </message>
    <message>
        <source>Correct the transcription</source>
        <translation>Көшірілген мәтінді түзету</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Түзетілді</translation>
    </message>
    <message>
        <source>Date of consideration</source>
        <translation>Қаралған күні</translation>
    </message>
    <message>
        <source>Entry closed</source>
        <translation>Жазба жабылды</translation>
    </message>
    <message>
        <source>Entry taken over</source>
        <translation>Жазба көшірілді</translation>
    </message>
    <message>
        <source>Entry № {number}</source>
        <translation>№ {number} жазба</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Make the mark</source>
        <translation>Белгі қою</translation>
    </message>
    <message>
        <source>Mark about the entry</source>
        <translation>Жазба туралы белгі</translation>
    </message>
    <message>
        <source>Mark made</source>
        <translation>Белгі қойылды</translation>
    </message>
    <message>
        <source>Measures taken</source>
        <translation>Қабылданған шаралар</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>New entry of the Book</source>
        <translation>Кітаптың жаңа жазбасы</translation>
    </message>
    <message>
        <source>No name and no address were left</source>
        <translation>Аты да, мекенжайы да көрсетілмеген</translation>
    </message>
    <message>
        <source>No name left</source>
        <translation>Аты-жөні көрсетілмеген</translation>
    </message>
    <message>
        <source>Nobody is asked for papers or reasons; only the text is needed.</source>
        <translation>Құжат та, түсіндірме де талап етілмейді; тек мәтін қажет.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Лауазымы</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себеп</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Бас тарту дәлелдері</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Нәтиже</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Тегі</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Text of the entry</source>
        <translation>Жазба мәтіні</translation>
    </message>
    <message>
        <source>The author was informed</source>
        <translation>Авторға хабарланды</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Тәсілі</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>жабылған</translation>
    </message>
    <message>
        <source>if it was left</source>
        <translation>көрсетілген болса</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>белгі қойылған</translation>
    </message>
    <message>
        <source>review</source>
        <translation>қаралуда</translation>
    </message>
    <message>
        <source>when refused</source>
        <translation>бас тартқанда</translation>
    </message>
</context>
</TS>
