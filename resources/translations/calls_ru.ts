<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>calls</name>
    <message numerus="yes">
        <source>%n call(s) have a note already.</source>
        <translation>
            <numerusform>Записан уже %n звонок.</numerusform>
            <numerusform>Записаны уже %n звонка.</numerusform>
            <numerusform>Записано уже %n звонков.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) wait to be written up</source>
        <translation>
            <numerusform>%n звонок ждёт записи</numerusform>
            <numerusform>%n звонка ждут записи</numerusform>
            <numerusform>%n звонков ждут записи</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) without a note</source>
        <translation>
            <numerusform>%n звонок без записи</numerusform>
            <numerusform>%n звонка без записи</numerusform>
            <numerusform>%n звонков без записи</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) can&apos;t be read.</source>
        <translation>
            <numerusform>Ещё %n строку нельзя прочитать.</numerusform>
            <numerusform>Ещё %n строки нельзя прочитать.</numerusform>
            <numerusform>Ещё %n строк нельзя прочитать.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n открыто</numerusform>
            <numerusform>%n открыто</numerusform>
            <numerusform>%n открыто</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outgoing call(s) need none.</source>
        <translation>
            <numerusform>%n исходящему звонку запись не нужна.</numerusform>
            <numerusform>%n исходящим звонкам запись не нужна.</numerusform>
            <numerusform>%n исходящим звонкам запись не нужна.</numerusform>
        </translation>
    </message>
    <message>
        <source>A call begins</source>
        <translation>Новый звонок</translation>
    </message>
    <message>
        <source>About the appeal</source>
        <translation>По обращению</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Лицевой счёт</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Другое время</translation>
    </message>
    <message>
        <source>Another time for the call-back</source>
        <translation>Другое время перезвона</translation>
    </message>
    <message>
        <source>Answer by phone</source>
        <translation>Ответ по телефону</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Ответ дан</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Arrears</source>
        <translation>Задолженность</translation>
    </message>
    <message>
        <source>Arrears…</source>
        <translation>Задолженность…</translation>
    </message>
    <message>
        <source>Became an appeal</source>
        <translation>Стал обращением</translation>
    </message>
    <message>
        <source>Book a reception</source>
        <translation>Записать на приём</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Прерван</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Перезвонить</translation>
    </message>
    <message>
        <source>Call-back moved</source>
        <translation>Перезвон перенесён</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Перезвонили</translation>
    </message>
    <message>
        <source>Called back, the note is closed</source>
        <translation>Перезвонили, запись закрыта</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Choose a call</source>
        <translation>Выберите звонок</translation>
    </message>
    <message>
        <source>Confirmed in writing</source>
        <translation>Подтверждено письменно</translation>
    </message>
    <message>
        <source>Confirmed in writing by</source>
        <translation>Чем подтверждается письменно</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Correct the note</source>
        <translation>Исправить запись</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Исправлено</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N opens the note of a call; Esc clears the filter.</source>
        <translation>Ctrl+Shift+N открывает запись звонка; Esc сбрасывает отбор.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Окончен</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Отбор в списке</translation>
    </message>
    <message>
        <source>Handed on to</source>
        <translation>Передано</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Владелец счёта</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>How the call ends</source>
        <translation>Чем окончен звонок</translation>
    </message>
    <message>
        <source>Identified by</source>
        <translation>Личность установлена по</translation>
    </message>
    <message>
        <source>Important information was given by phone</source>
        <translation>По телефону сообщены важные сведения</translation>
    </message>
    <message>
        <source>It stays in the list, struck out; nothing of it is owed.</source>
        <translation>Она останется в списке отозванной; по ней ничего не требуется.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Сохранить запись</translation>
    </message>
    <message>
        <source>List of the exchange</source>
        <translation>Список звонков АТС</translation>
    </message>
    <message>
        <source>Make an appeal</source>
        <translation>Оформить обращение</translation>
    </message>
    <message>
        <source>Message on the machine</source>
        <translation>Сообщение на автоответчике</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Ещё отборы</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>Name of the representative</source>
        <translation>Имя представителя</translation>
    </message>
    <message>
        <source>Next working time: {day}, {hour}</source>
        <translation>Ближайшее рабочее время: {day}, {hour}</translation>
    </message>
    <message>
        <source>No calls here</source>
        <translation>Звонков нет</translation>
    </message>
    <message>
        <source>Nobody unauthorised listens</source>
        <translation>Посторонние не слышат</translation>
    </message>
    <message>
        <source>Not identified</source>
        <translation>Не установлен</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Не дозвонились</translation>
    </message>
    <message>
        <source>Note thrown away</source>
        <translation>Запись выброшена</translation>
    </message>
    <message>
        <source>Note withdrawn</source>
        <translation>Запись отозвана</translation>
    </message>
    <message>
        <source>Noted: not reached</source>
        <translation>Отмечено: не дозвонились</translation>
    </message>
    <message>
        <source>Nothing can be misheard or misunderstood</source>
        <translation>Ослышаться или понять неверно нельзя</translation>
    </message>
    <message>
        <source>Number of the power of attorney</source>
        <translation>Номер доверенности</translation>
    </message>
    <message>
        <source>Number or words</source>
        <translation>Номер или слова</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Идёт</translation>
    </message>
    <message>
        <source>Open the appeal</source>
        <translation>Открыть обращение</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Over {minutes} minutes: name a day and hour for a call-back</source>
        <translation>Больше {minutes} минут: назовите день и час перезвона</translation>
    </message>
    <message>
        <source>Print the note</source>
        <translation>Напечатать запись</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Quick filters</source>
        <translation>Быстрые отборы</translation>
    </message>
    <message>
        <source>Read the exchange&apos;s list of calls…</source>
        <translation>Прочитать список звонков АТС…</translation>
    </message>
    <message>
        <source>Ready answers</source>
        <translation>Типовые ответы</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Запись разговора</translation>
    </message>
    <message>
        <source>Right words</source>
        <translation>Правильный текст</translation>
    </message>
    <message>
        <source>Row {row}: {why}</source>
        <translation>Строка {row}: {why}</translation>
    </message>
    <message>
        <source>Specialist asked</source>
        <translation>Спрошен специалист</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.xlsx)</source>
        <translation>Таблицы (*.csv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>Take the next working time</source>
        <translation>Взять ближайшее рабочее время</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>Внести</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>The call is recorded</source>
        <translation>Разговор записывается</translation>
    </message>
    <message>
        <source>The call lasts {time}</source>
        <translation>Разговор длится {time}</translation>
    </message>
    <message>
        <source>The caller stated</source>
        <translation>Звонящий назвал</translation>
    </message>
    <message>
        <source>The caller was told that the call will be ended</source>
        <translation>Звонящий предупреждён, что разговор будет прекращён</translation>
    </message>
    <message>
        <source>The confirmation is noted</source>
        <translation>Подтверждение отмечено</translation>
    </message>
    <message>
        <source>The list holds no call without a note</source>
        <translation>В списке нет звонков без записи</translation>
    </message>
    <message>
        <source>The note as PDF</source>
        <translation>Запись в PDF</translation>
    </message>
    <message>
        <source>The note is kept</source>
        <translation>Запись сохранена</translation>
    </message>
    <message>
        <source>The visitor&apos;s account</source>
        <translation>Счёт посетителя</translation>
    </message>
    <message>
        <source>This is the fastest way</source>
        <translation>Так быстрее всего</translation>
    </message>
    <message>
        <source>Throw this note away</source>
        <translation>Выбросить запись</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Неизвестный</translation>
    </message>
    <message>
        <source>User number</source>
        <translation>Номер потребителя</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует по</translation>
    </message>
    <message>
        <source>Warned of the recording</source>
        <translation>Предупреждён о записи</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Способ</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>What is corrected</source>
        <translation>Что исправить</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>What was told by phone still has to be confirmed by fax or letter.</source>
        <translation>Сказанное по телефону ещё нужно подтвердить факсом или письмом.</translation>
    </message>
    <message>
        <source>Who calls</source>
        <translation>Кто звонит</translation>
    </message>
    <message>
        <source>Who calls back</source>
        <translation>Кто перезвонит</translation>
    </message>
    <message>
        <source>Who stands at the desk</source>
        <translation>Кто обратился</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Withdraw this note?</source>
        <translation>Отозвать запись?</translation>
    </message>
    <message>
        <source>Write the note up</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>a representative with a power of attorney</source>
        <translation>представитель по доверенности</translation>
    </message>
    <message>
        <source>account number</source>
        <translation>лицевой счёт</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адрес</translation>
    </message>
    <message>
        <source>an appeal was made of it</source>
        <translation>по нему оформлено обращение</translation>
    </message>
    <message>
        <source>another personal datum</source>
        <translation>другие данные</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>ответ дан</translation>
    </message>
    <message>
        <source>appeal</source>
        <translation>обращение</translation>
    </message>
    <message>
        <source>begin the note of a call</source>
        <translation>начать запись звонка</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>прерван</translation>
    </message>
    <message>
        <source>call back</source>
        <translation>перезвон</translation>
    </message>
    <message>
        <source>called back</source>
        <translation>перезвонили</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>выберите</translation>
    </message>
    <message>
        <source>filter the list</source>
        <translation>отбор в списке</translation>
    </message>
    <message>
        <source>hidden, if it is not shown</source>
        <translation>hidden, если не виден</translation>
    </message>
    <message>
        <source>identified</source>
        <translation>установлен</translation>
    </message>
    <message>
        <source>informed and satisfied</source>
        <translation>сообщено, удовлетворён</translation>
    </message>
    <message>
        <source>informed, not satisfied</source>
        <translation>сообщено, не удовлетворён</translation>
    </message>
    <message>
        <source>its number in the call system</source>
        <translation>номер в системе звонков</translation>
    </message>
    <message>
        <source>keep until {date}</source>
        <translation>хранить до {date}</translation>
    </message>
    <message>
        <source>keys of this screen</source>
        <translation>клавиши этого экрана</translation>
    </message>
    <message>
        <source>make an appeal of the call</source>
        <translation>оформить обращение</translation>
    </message>
    <message>
        <source>name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>name of the organisation</source>
        <translation>название организации</translation>
    </message>
    <message>
        <source>next field; in the list, open the note</source>
        <translation>следующее поле; в списке – открыть запись</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>no answer: {count}</source>
        <translation>недозвон: {count}</translation>
    </message>
    <message>
        <source>no appeal</source>
        <translation>без обращения</translation>
    </message>
    <message>
        <source>no appeal was made of it</source>
        <translation>обращение не оформлено</translation>
    </message>
    <message>
        <source>no sum is known here</source>
        <translation>сумма здесь неизвестна</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никто</translation>
    </message>
    <message>
        <source>nobody waits for a call-back</source>
        <translation>перезвона никто не ждёт</translation>
    </message>
    <message>
        <source>nobody was checked</source>
        <translation>личность не проверена</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>не спрашивали</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>не выбрано</translation>
    </message>
    <message>
        <source>not identified</source>
        <translation>не установлен</translation>
    </message>
    <message>
        <source>nothing has to be confirmed</source>
        <translation>подтверждать нечего</translation>
    </message>
    <message>
        <source>number, account or name</source>
        <translation>телефон, счёт или имя</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыт</translation>
    </message>
    <message>
        <source>put the note aside; it is kept</source>
        <translation>отложить запись; она сохранится</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказано</translation>
    </message>
    <message>
        <source>the caller calls</source>
        <translation>звонит потребитель</translation>
    </message>
    <message>
        <source>the debtor, identity checked</source>
        <translation>должник, личность проверена</translation>
    </message>
    <message>
        <source>to no unit</source>
        <translation>никому</translation>
    </message>
    <message>
        <source>to write up</source>
        <translation>записать</translation>
    </message>
    <message>
        <source>type a word</source>
        <translation>введите слово</translation>
    </message>
    <message>
        <source>user number</source>
        <translation>номер потребителя</translation>
    </message>
    <message>
        <source>we call</source>
        <translation>звоним мы</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>отозвана</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>your role writes no notes of calls</source>
        <translation>ваша роль не ведёт записи звонков</translation>
    </message>
</context>
</TS>
