<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>BookPage</name>
    <message>
        <source>All Books</source>
        <translation>Барлық кітап</translation>
    </message>
    <message>
        <source>An entry is taken over from the paper Book with Ctrl+Shift+N; only its text is needed.</source>
        <translation>Жазба қағаз Кітаптан Ctrl+Shift+N арқылы көшіріледі; тек мәтіні қажет.</translation>
    </message>
    <message>
        <source>Book of Complaints</source>
        <translation>Шағымдар кітабы</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Жазба</translation>
    </message>
    <message>
        <source>Every Book</source>
        <translation>Кез келген кітап</translation>
    </message>
    <message>
        <source>New entry of the Book</source>
        <translation>Кітаптың жаңа жазбасы</translation>
    </message>
    <message>
        <source>Register of all Books</source>
        <translation>Барлық кітаптың тізілімі</translation>
    </message>
    <message>
        <source>The Book has no entries here</source>
        <translation>Кітапта мұнда жазбалар жоқ</translation>
    </message>
    <message>
        <source>Which Book</source>
        <translation>Қай кітап</translation>
    </message>
</context>
<context>
    <name>book</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n ашық</numerusform>
            <numerusform>%n ашық</numerusform>
        </translation>
    </message>
    <message>
        <source>A reasoned written notice is owed before closing</source>
        <translation>Жабуға дейін уәжді жазбаша хабарлама керек</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжай</translation>
    </message>
    <message>
        <source>An answer is expected; the record in the Book is enough</source>
        <translation>Жауап күтіледі; кітаптағы жазба жеткілікті</translation>
    </message>
    <message>
        <source>An appeal was made of the entry</source>
        <translation>Жазба бойынша өтініш жасалды</translation>
    </message>
    <message>
        <source>An entry without a name is considered like any other.</source>
        <translation>Аты жоқ жазба да қаралады.</translation>
    </message>
    <message>
        <source>Answer by {date}</source>
        <translation>{date} дейін жауап беру</translation>
    </message>
    <message>
        <source>Author informed</source>
        <translation>Авторға хабарланды</translation>
    </message>
    <message>
        <source>Author informed: {way}</source>
        <translation>Авторға хабарланды: {way}</translation>
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
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Date of consideration</source>
        <translation>Қаралған күні</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Орынбасары</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. пошта</translation>
    </message>
    <message>
        <source>Entered by, signature</source>
        <translation>Енгізген, қолы</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Жазбалар</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Жазба</translation>
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
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>It comes by the Book; where you may not register, it is accepted.</source>
        <translation>Арнасы — кітап; тіркей алмасаңыз, өтініш қабылданады.</translation>
    </message>
    <message>
        <source>Its number stays used; the paper Book is not touched.</source>
        <translation>Нөмірі бос қалмайды; қағаз кітап өзгермейді.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Соңғы жазба</translation>
    </message>
    <message>
        <source>Letter {number}</source>
        <translation>{number}-хат</translation>
    </message>
    <message>
        <source>Letters and appeal</source>
        <translation>Хаттар мен өтініш</translation>
    </message>
    <message>
        <source>Make an appeal</source>
        <translation>Өтініш жасау</translation>
    </message>
    <message>
        <source>Make an appeal of the entry</source>
        <translation>Жазба бойынша өтініш жасау</translation>
    </message>
    <message>
        <source>Make the mark</source>
        <translation>Белгі қою</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Белгі</translation>
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
        <source>Measures and result</source>
        <translation>Шаралар мен нәтиже</translation>
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
        <source>Open scan {number}</source>
        <translation>{number}-суретті ашу</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Бет</translation>
    </message>
    <message>
        <source>Page for readers</source>
        <translation>Оқырманға арналған бет</translation>
    </message>
    <message>
        <source>Papers and reasons are never asked for.</source>
        <translation>Құжат пен шағым себебін сұрамаймыз.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Сурет</translation>
    </message>
    <message>
        <source>Photo kept</source>
        <translation>Сурет сақталды</translation>
    </message>
    <message>
        <source>Photo of the page</source>
        <translation>Беттің суреті</translation>
    </message>
    <message>
        <source>Photo of the page or of the prepared answer</source>
        <translation>Беттің немесе дайын жауаптың суреті</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
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
        <source>Responsible</source>
        <translation>Жауапты</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Нәтиже</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Нәтижелер</translation>
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
        <source>The appeal made of the entry</source>
        <translation>Жазба бойынша өтініш</translation>
    </message>
    <message>
        <source>The author was informed</source>
        <translation>Авторға хабарланды</translation>
    </message>
    <message>
        <source>The page has not been photographed yet</source>
        <translation>Бет әлі суретке түсірілмеген</translation>
    </message>
    <message>
        <source>The reasons must be told and recorded before closing</source>
        <translation>Жабуға дейін себебін айтып, жазу керек</translation>
    </message>
    <message>
        <source>Transcription withdrawn</source>
        <translation>Жазба алынып тасталды</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Тәсілі</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Кері алу</translation>
    </message>
    <message>
        <source>Withdraw a mistaken transcription</source>
        <translation>Қате жазбаны алып тастау</translation>
    </message>
    <message>
        <source>Write to the author</source>
        <translation>Авторға жазу</translation>
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
        <source>no address was left</source>
        <translation>мекенжай көрсетілмеген</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>{number}-бет</translation>
    </message>
    <message>
        <source>review</source>
        <translation>қаралуда</translation>
    </message>
    <message>
        <source>the mark comes first</source>
        <translation>алдымен белгі</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>кері алынды</translation>
    </message>
    <message>
        <source>№, date</source>
        <translation>№, күні</translation>
    </message>
</context>
</TS>
