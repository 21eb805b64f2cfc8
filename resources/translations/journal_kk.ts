<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>JournalPage</name>
    <message>
        <source>All appeals, closed ones too</source>
        <translation>Барлық өтініштер, жабылғандары да</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>Өтініштер</translation>
    </message>
    <message>
        <source>Copy number, date and applicant</source>
        <translation>Нөмірді, күнді және өтініш берушіні көшіру</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Тізім бойынша сүзгі</translation>
    </message>
    <message>
        <source>Next appeal</source>
        <translation>Келесі өтініш</translation>
    </message>
    <message>
        <source>Previous appeal</source>
        <translation>Алдыңғы өтініш</translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation>Неге осы күн?</translation>
    </message>
    <message>
        <source>fold a group</source>
        <translation>топты жинау</translation>
    </message>
    <message>
        <source>open the card</source>
        <translation>картаны ашу</translation>
    </message>
    <message>
        <source>unfold all</source>
        <translation>барлығын ашу</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>A new appeal is registered with Ctrl+N. It appears here.</source>
        <translation>Жаңа өтініш Ctrl+N арқылы тіркеледі. Ол осында пайда болады.</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>Өтініштер</translation>
    </message>
    <message>
        <source>By applicant</source>
        <translation>Өтініш берушісі бойынша</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>Арнасы бойынша</translation>
    </message>
    <message>
        <source>By date of registration</source>
        <translation>Тіркелген күні бойынша</translation>
    </message>
    <message>
        <source>By executor</source>
        <translation>Орындаушысы бойынша</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Нөмірі бойынша</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Күйі бойынша</translation>
    </message>
    <message>
        <source>By term</source>
        <translation>Мерзімі бойынша</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Тақырыбы бойынша</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Тізім бойынша сүзгі</translation>
    </message>
    <message>
        <source>Keep the filters when the folder changes</source>
        <translation>Қалта ауысқанда сүзгілерді сақтау</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Менікі</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Басқа сүзгілер</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Алдымен жаңалары</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Жауапсыз</translation>
    </message>
    <message>
        <source>No appeal fits these filters. Esc clears the text.</source>
        <translation>Бұл сүзгілерге сай өтініш жоқ. Esc мәтінді тазартады.</translation>
    </message>
    <message>
        <source>No open appeals</source>
        <translation>Ашық өтініштер жоқ</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Жіберілмеген</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ештеңе табылмады</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Мерзімі өткен</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Қағаз</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Quick filters</source>
        <translation>Жылдам сүзгілер</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>Жол биіктігі</translation>
    </message>
    <message>
        <source>Show all open appeals</source>
        <translation>Барлық ашықтарын көрсету</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Реті</translation>
    </message>
    <message>
        <source>open · {count}</source>
        <translation>ашық · {count}</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>Applicant not named</source>
        <translation>Өтініш беруші аталмаған</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Мерзімі бүгін</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Кейінірек</translation>
    </message>
    <message numerus="yes">
        <source>Next %n working day(s)</source>
        <translation>
            <numerusform>Алдағы %n жұмыс күні</numerusform>
            <numerusform>Алдағы %n жұмыс күні</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Мерзімі өткен</translation>
    </message>
    <message>
        <source>done</source>
        <translation>аяқталды</translation>
    </message>
    <message>
        <source>no term</source>
        <translation>мерзімсіз</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>тіркелмеген</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>үзіліс</translation>
    </message>
    <message>
        <source>repeat</source>
        <translation>қайталама</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>{date} дейін</translation>
    </message>
</context>
</TS>
