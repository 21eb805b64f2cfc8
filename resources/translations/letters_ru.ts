<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AppealPane</name>
    <message numerus="yes">
        <source>%n working day(s) late</source>
        <translation>
            <numerusform>опоздание %n рабочий день</numerusform>
            <numerusform>опоздание %n рабочих дня</numerusform>
            <numerusform>опоздание %n рабочих дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation>
            <numerusform>остался %n рабочий день</numerusform>
            <numerusform>осталось %n рабочих дня</numerusform>
            <numerusform>осталось %n рабочих дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer by {date}</source>
        <translation>Ответить до {date}</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Changed since version {number}</source>
        <translation>Изменено с версии {number}</translation>
    </message>
    <message>
        <source>Enclosed</source>
        <translation>Приложено</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Убрано</translation>
    </message>
    <message>
        <source>It was: {text}</source>
        <translation>Было: {text}</translation>
    </message>
    <message>
        <source>Leaves {way}</source>
        <translation>Уйдёт {way}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>No word of the letter.</source>
        <translation>В тексте письма ничего.</translation>
    </message>
    <message>
        <source>Not the way of the rule. Reason: {reason}</source>
        <translation>Не тем способом, что по правилу. Причина: {reason}</translation>
    </message>
    <message>
        <source>Prepared by {name}</source>
        <translation>Подготовил(а) {name}</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Вопросы заявителя и ответ</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Переписано</translation>
    </message>
    <message>
        <source>Text of the appeal</source>
        <translation>Текст обращения</translation>
    </message>
    <message>
        <source>The last day is today</source>
        <translation>Последний день сегодня</translation>
    </message>
    <message>
        <source>The regulation sets no term</source>
        <translation>Регламент не устанавливает срока</translation>
    </message>
    <message>
        <source>answered in the letter</source>
        <translation>ответ в письме есть</translation>
    </message>
    <message>
        <source>beside / hidden</source>
        <translation>рядом / нет</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>ответа ещё нет</translation>
    </message>
    <message>
        <source>submitted by {name}</source>
        <translation>передал(а) на подпись {name}</translation>
    </message>
</context>
<context>
    <name>EditorFoot</name>
    <message>
        <source>For signature</source>
        <translation>На подпись</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>подпишет {name}</translation>
    </message>
    <message>
        <source>your role doesn&apos;t allow it</source>
        <translation>ваша роль этого не позволяет</translation>
    </message>
</context>
<context>
    <name>EditorForm</name>
    <message>
        <source>A repair is planned</source>
        <translation>Планируется устранение</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Адресат</translation>
    </message>
    <message>
        <source>Documents wanted, a line for each</source>
        <translation>Какие документы нужны, каждый с новой строки</translation>
    </message>
    <message>
        <source>English</source>
        <translation>английский</translation>
    </message>
    <message>
        <source>Files to enclose</source>
        <translation>Приложить файлы</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>венгерский</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>казахский</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Отправка</translation>
    </message>
    <message>
        <source>Measures taken</source>
        <translation>Принятые меры</translation>
    </message>
    <message>
        <source>Opening hours, a line for each</source>
        <translation>Часы приёма, каждая строка отдельно</translation>
    </message>
    <message>
        <source>Planned date of repair</source>
        <translation>Планируемый срок устранения</translation>
    </message>
    <message>
        <source>Questions answered in the letter</source>
        <translation>На какие вопросы отвечает письмо</translation>
    </message>
    <message>
        <source>Questions, a line for each</source>
        <translation>Вопросы, каждый с новой строки</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>Reasons of the refusal</source>
        <translation>Мотивы отказа</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Подписывает</translation>
    </message>
    <message>
        <source>Summary of the appeal</source>
        <translation>Краткое содержание обращения</translation>
    </message>
    <message>
        <source>Text of the answer</source>
        <translation>Текст ответа</translation>
    </message>
    <message>
        <source>Wanted by</source>
        <translation>Ответить до</translation>
    </message>
    <message>
        <source>Wanted by a day</source>
        <translation>Нужен ответ к дате</translation>
    </message>
    <message>
        <source>What is missing, a line for each thing</source>
        <translation>Чего не хватает, по строке на каждое</translation>
    </message>
    <message>
        <source>What to bring, a line for each thing</source>
        <translation>Что взять с собой, каждое с новой строки</translation>
    </message>
    <message>
        <source>What was said, a line for each thing; empty: as in the phone note</source>
        <translation>Что сообщено, каждое с новой строки; пусто: как в записи звонка</translation>
    </message>
    <message>
        <source>Why not the way of the rule</source>
        <translation>Почему не по правилу</translation>
    </message>
    <message>
        <source>as the appeal</source>
        <translation>как в обращении</translation>
    </message>
    <message>
        <source>by rule: {way}</source>
        <translation>по правилу: {way}</translation>
    </message>
    <message>
        <source>ready sentences: :: or Ctrl Space</source>
        <translation>готовые фразы: :: или Ctrl Space</translation>
    </message>
</context>
<context>
    <name>EditorHead</name>
    <message>
        <source>Answer by {date}</source>
        <translation>Ответить до {date}</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message numerus="yes">
        <source>Before the signature: %n thing(s) missing</source>
        <translation>
            <numerusform>До подписи не хватает: %n пункт</numerusform>
            <numerusform>До подписи не хватает: %n пункта</numerusform>
            <numerusform>До подписи не хватает: %n пунктов</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the field: {sentence}</source>
        <translation>Перейти к полю: {sentence}</translation>
    </message>
    <message>
        <source>May be signed; have a look at this</source>
        <translation>Подписать можно; обратите внимание</translation>
    </message>
</context>
<context>
    <name>FolderActs</name>
    <message>
        <source>Returned with a remark: {addressee}</source>
        <translation>Возвращено с замечанием: {addressee}</translation>
    </message>
    <message numerus="yes">
        <source>Signed: %n letter(s)</source>
        <translation>
            <numerusform>Подписано: %n письмо</numerusform>
            <numerusform>Подписано: %n письма</numerusform>
            <numerusform>Подписано: %n писем</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderBar</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark and go on</source>
        <translation>Отметить и далее</translation>
    </message>
    <message numerus="yes">
        <source>Marked: %n letter(s)</source>
        <translation>
            <numerusform>Отмечено: %n письмо</numerusform>
            <numerusform>Отмечено: %n письма</numerusform>
            <numerusform>Отмечено: %n писем</numerusform>
        </translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Return with a remark</source>
        <translation>Вернуть с замечанием</translation>
    </message>
    <message numerus="yes">
        <source>Sign %n…</source>
        <translation>
            <numerusform>Подписать %n…</numerusform>
            <numerusform>Подписать %n…</numerusform>
            <numerusform>Подписать %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Подписать…</translation>
    </message>
    <message>
        <source>no letter is marked</source>
        <translation>ни одно письмо не отмечено</translation>
    </message>
    <message>
        <source>versions are pinned; fingerprint of the open one {fingerprint}</source>
        <translation>версии закреплены, отпечаток открытого {fingerprint}</translation>
    </message>
    <message>
        <source>your role doesn&apos;t allow it</source>
        <translation>ваша роль этого не позволяет</translation>
    </message>
</context>
<context>
    <name>FolderPage</name>
    <message>
        <source>For signature</source>
        <translation>На подпись</translation>
    </message>
    <message>
        <source>New letters appear when an executor submits them, and after synchronisation.</source>
        <translation>Новые письма появляются, когда исполнитель передаёт их на подпись, и после обмена.</translation>
    </message>
    <message>
        <source>Nothing to sign</source>
        <translation>Подписывать нечего</translation>
    </message>
</context>
<context>
    <name>FolderPane</name>
    <message>
        <source>For signature</source>
        <translation>На подпись</translation>
    </message>
    <message>
        <source>Letters for signature</source>
        <translation>Письма на подпись</translation>
    </message>
    <message>
        <source>Not opened yet: {name}</source>
        <translation>Ещё не открывали: {name}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>letters</comment>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>oldest first · read {read} of {total}</source>
        <translation>сначала старые · прочитано {read} из {total}</translation>
    </message>
    <message>
        <source>“Mark all” takes only what was read (Ctrl A).</source>
        <translation>«Отметить все» берёт только прочитанные (Ctrl A).</translation>
    </message>
</context>
<context>
    <name>FolderState</name>
    <message numerus="yes">
        <source>%n p.</source>
        <comment>pages</comment>
        <translation>
            <numerusform>%n стр.</numerusform>
            <numerusform>%n стр.</numerusform>
            <numerusform>%n стр.</numerusform>
        </translation>
    </message>
    <message>
        <source>marked for signing</source>
        <translation>отмечено к подписи</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>не открывали</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>отложено</translation>
    </message>
    <message>
        <source>read</source>
        <translation>прочитано</translation>
    </message>
    <message>
        <source>ver. {number}</source>
        <translation>вер. {number}</translation>
    </message>
    <message>
        <source>you are reading it</source>
        <translation>читаете</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Enter the password or the PIN.</source>
        <translation>Введите пароль или PIN.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Подписать</translation>
    </message>
    <message>
        <source>signing</source>
        <translation>идёт подписание</translation>
    </message>
</context>
<context>
    <name>KeyFields</name>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Driver of the token (PKCS#11)</source>
        <translation>Драйвер токена (PKCS#11)</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Файл ключа</translation>
    </message>
    <message>
        <source>Key file (PKCS#12)</source>
        <translation>Файл ключа (PKCS#12)</translation>
    </message>
    <message>
        <source>Key files (*.p12 *.pfx);;All files (*)</source>
        <translation>Файлы ключей (*.p12 *.pfx);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Name of the token</source>
        <translation>Имя токена</translation>
    </message>
    <message>
        <source>PIN of the token</source>
        <translation>PIN токена</translation>
    </message>
    <message>
        <source>Password of the key file</source>
        <translation>Пароль файла ключа</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>Where the key is</source>
        <translation>Где хранится ключ</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>A letter is begun from an appeal (Ctrl+R) or opened from the register.</source>
        <translation>Письмо начинают из обращения (Ctrl+R) или открывают из реестра.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>No letter is open</source>
        <translation>Письмо не открыто</translation>
    </message>
    <message>
        <source>as it will be printed</source>
        <translation>как будет напечатано</translation>
    </message>
    <message>
        <source>open a list</source>
        <translation>открыть список</translation>
    </message>
    <message>
        <source>ready sentences</source>
        <translation>готовые фразы</translation>
    </message>
</context>
<context>
    <name>Meanwhile</name>
    <message>
        <source>Keep mine</source>
        <translation>Оставить моё</translation>
    </message>
</context>
<context>
    <name>OpenLetter</name>
    <message>
        <source>ver. {number}, as it will be printed</source>
        <translation>вер. {number}, как будет напечатано</translation>
    </message>
</context>
<context>
    <name>PaperPane</name>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Страница {page} из {pages}</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Text preview: the pages could not be made this time.</source>
        <translation>Просмотр текста: страницы в этот раз не получились.</translation>
    </message>
    <message>
        <source>Text preview: without LibreOffice here the page breaks are not known.</source>
        <translation>Просмотр текста: без LibreOffice на этом компьютере границы страниц неизвестны.</translation>
    </message>
    <message>
        <source>The letter as it will be printed</source>
        <translation>Письмо, как оно будет напечатано</translation>
    </message>
    <message>
        <source>The words of the letter; its pages are being made…</source>
        <translation>Текст письма; страницы готовятся…</translation>
    </message>
</context>
<context>
    <name>ReadySentences</name>
    <message>
        <source>No ready sentence begins so</source>
        <translation>Такой готовой фразы нет</translation>
    </message>
</context>
<context>
    <name>RegisterCard</name>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Choose a letter</source>
        <translation>Выберите письмо</translation>
    </message>
    <message>
        <source>Close the appeal</source>
        <translation>Закрыть обращение</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Доставка</translation>
    </message>
    <message>
        <source>Dispatch list</source>
        <translation>Реестр</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Отправка</translation>
    </message>
    <message>
        <source>Nobody knows whether the mail server took the letter: ask the addressee</source>
        <translation>Неизвестно, принял ли письмо почтовый сервер: уточните у адресата</translation>
    </message>
    <message>
        <source>Not delivered: {detail}</source>
        <translation>Не доставлено: {detail}</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Уведомление</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Подписывает</translation>
    </message>
    <message>
        <source>The answer has left. The appeal {number} is still open.</source>
        <translation>Ответ отправлен. Обращение {number} ещё не закрыто.</translation>
    </message>
    <message>
        <source>The server sends the e-mail; its report is awaited</source>
        <translation>Сервер отправляет письмо; ждём отчёта</translation>
    </message>
    <message>
        <source>The signature is being checked…</source>
        <translation>Подпись проверяется…</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Waits for synchronisation: the server sends the e-mail and reports back</source>
        <translation>Ждёт обмена: сервер отправит письмо и сообщит результат</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>доставлено</translation>
    </message>
    <message>
        <source>filter the list</source>
        <translation>отобрать в списке</translation>
    </message>
    <message>
        <source>keys of this screen</source>
        <translation>клавиши этого экрана</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>не доставлено</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>open the signed file</source>
        <translation>открыть подписанный файл</translation>
    </message>
    <message>
        <source>send the letter</source>
        <translation>отправить письмо</translation>
    </message>
    <message>
        <source>taken by the mail server</source>
        <translation>принято почтовым сервером</translation>
    </message>
</context>
<context>
    <name>RegisterList</name>
    <message>
        <source>A letter comes into the register when it is signed. Esc clears the filter.</source>
        <translation>Письмо попадает в реестр, когда его подписали. Esc снимает отбор.</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Отбор в списке</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Ещё отборы</translation>
    </message>
    <message>
        <source>No letters here</source>
        <translation>Писем здесь нет</translation>
    </message>
    <message>
        <source>Outgoing letters</source>
        <translation>Исходящие письма</translation>
    </message>
    <message>
        <source>Quick filters</source>
        <translation>Быстрые отборы</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Реестр исходящих</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>К отправке</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Filter the list</source>
        <translation>Отбор в списке</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>mark several letters</source>
        <translation>выделить несколько писем</translation>
    </message>
    <message>
        <source>open the letter</source>
        <translation>открыть письмо</translation>
    </message>
</context>
<context>
    <name>ReturnDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Check the sum, the date and the number</source>
        <translation>Проверьте сумму, дату и номер</translation>
    </message>
    <message>
        <source>Choose a remark or write one.</source>
        <translation>Выберите замечание или напишите своё.</translation>
    </message>
    <message>
        <source>Not all questions are answered</source>
        <translation>Ответ дан не на все вопросы</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Своими словами</translation>
    </message>
    <message>
        <source>Reasoning is missing: name the act, the norm or the calculation</source>
        <translation>Нет обоснования: укажите акт, норму или расчёт</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Return the letter with a remark?</source>
        <translation>Вернуть письмо с замечанием?</translation>
    </message>
    <message>
        <source>Say what was done and by when the rest will be done</source>
        <translation>Напишите, что сделано и когда сделают остальное</translation>
    </message>
    <message>
        <source>To: {addressee}. The executor corrects it and submits a new version.</source>
        <translation>Кому: {addressee}. Исполнитель исправит и передаст новую версию.</translation>
    </message>
    <message>
        <source>Write it more simply and more politely</source>
        <translation>Напишите проще и вежливее</translation>
    </message>
    <message>
        <source>added to the remark</source>
        <translation>добавятся к замечанию</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message numerus="yes">
        <source>%n letter(s) could not be signed</source>
        <translation>
            <numerusform>%n письмо не подписано</numerusform>
            <numerusform>%n письма не подписаны</numerusform>
            <numerusform>%n писем не подписаны</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Enter the password or the PIN.</source>
        <translation>Введите пароль или PIN.</translation>
    </message>
    <message>
        <source>Exactly these versions are signed; afterwards no file changes.</source>
        <translation>Подписываются именно эти версии; после подписи файлы не меняются.</translation>
    </message>
    <message numerus="yes">
        <source>Sign %n</source>
        <translation>
            <numerusform>Подписать %n</numerusform>
            <numerusform>Подписать %n</numerusform>
            <numerusform>Подписать %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign %n letter(s)?</source>
        <translation>
            <numerusform>Подписать %n письмо?</numerusform>
            <numerusform>Подписать %n письма?</numerusform>
            <numerusform>Подписать %n писем?</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed: {count}. The others stay in the folder.</source>
        <translation>Подписано: {count}. Остальные остались в папке.</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Подписываем…</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>signing</source>
        <translation>идёт подписание</translation>
    </message>
    <message>
        <source>ver. {number}</source>
        <translation>вер. {number}</translation>
    </message>
</context>
<context>
    <name>SignersPage</name>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>Сертификаты (*.pem *.crt *.cer *.der);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Certificates that are trusted</source>
        <translation>Сертификаты, которым доверяют</translation>
    </message>
    <message>
        <source>End today</source>
        <translation>Прекратить сегодня</translation>
    </message>
    <message>
        <source>Give the right to sign…</source>
        <translation>Предоставить право подписи…</translation>
    </message>
    <message>
        <source>No longer trusted</source>
        <translation>Доверия больше нет</translation>
    </message>
    <message>
        <source>Nobody is named: who may sign follows from the roles of the regulation.</source>
        <translation>Никто не назван: право подписи следует из ролей регламента.</translation>
    </message>
    <message>
        <source>None yet: every signature is called not trusted until its authority is here.</source>
        <translation>Пока ни одного: любая подпись считается недоверенной, пока здесь нет её удостоверяющего центра.</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Подписание</translation>
    </message>
    <message>
        <source>The right ends today</source>
        <translation>Право прекращается сегодня</translation>
    </message>
    <message>
        <source>Trust a certificate…</source>
        <translation>Доверять сертификату…</translation>
    </message>
    <message>
        <source>Trust no longer</source>
        <translation>Больше не доверять</translation>
    </message>
    <message>
        <source>Trusted from now on</source>
        <translation>Теперь доверенный</translation>
    </message>
    <message>
        <source>Who may sign</source>
        <translation>Кто вправе подписывать</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>не действует</translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation>за {name}</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>only an administrator changes it</source>
        <translation>меняет только администратор</translation>
    </message>
    <message>
        <source>until {date} · {fingerprint}</source>
        <translation>до {date} · {fingerprint}</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>бессрочно</translation>
    </message>
    <message>
        <source>{begins} to {ends}</source>
        <translation>с {begins} по {ends}</translation>
    </message>
</context>
<context>
    <name>SnippetsPage</name>
    <message>
        <source>A sentence may name these fields: {names}</source>
        <translation>Во фразе можно назвать поля: {names}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Отбор в списке</translation>
    </message>
    <message>
        <source>New sentence…</source>
        <translation>Новая фраза…</translation>
    </message>
    <message>
        <source>No longer offered: {keyword}</source>
        <translation>Больше не предлагается: {keyword}</translation>
    </message>
    <message>
        <source>No sentences here. In a letter they are called by :: and the first letters.</source>
        <translation>Фраз нет. В письме они вызываются знаками :: и первыми буквами.</translation>
    </message>
    <message>
        <source>Offer no longer</source>
        <translation>Больше не предлагать</translation>
    </message>
    <message>
        <source>Ready sentences</source>
        <translation>Готовые фразы</translation>
    </message>
    <message>
        <source>only an administrator changes it</source>
        <translation>меняет только администратор</translation>
    </message>
</context>
<context>
    <name>TemplateActs</name>
    <message>
        <source>Export for Word…</source>
        <translation>Выгрузить для Word…</translation>
    </message>
    <message>
        <source>Import a version…</source>
        <translation>Загрузить версию…</translation>
    </message>
    <message>
        <source>In force for new letters: {version}</source>
        <translation>Для новых писем действует: {version}</translation>
    </message>
    <message>
        <source>Kept as {name}: edit it in Word, then import it here</source>
        <translation>Сохранён как {name}: измените в Word и загрузите здесь</translation>
    </message>
</context>
<context>
    <name>TemplateCard</name>
    <message>
        <source>Change its words…</source>
        <translation>Изменить слова…</translation>
    </message>
    <message>
        <source>Inside a list ({%p for … %}):</source>
        <translation>Внутри списка ({%p for … %}):</translation>
    </message>
    <message>
        <source>It may show:</source>
        <translation>Может показывать:</translation>
    </message>
    <message>
        <source>Letters that exist keep the version they were begun with.</source>
        <translation>Уже начатые письма сохраняют ту версию, с которой начаты.</translation>
    </message>
    <message>
        <source>Printed mark of the signature</source>
        <translation>Печатная отметка о подписи</translation>
    </message>
    <message>
        <source>Put in force again</source>
        <translation>Снова ввести в действие</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Tags of this document</source>
        <translation>Поля этого документа</translation>
    </message>
    <message>
        <source>The template must show:</source>
        <translation>Шаблон обязан показывать:</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>действует</translation>
    </message>
</context>
<context>
    <name>TemplateList</name>
    <message>
        <source>Filter the list</source>
        <translation>Отбор в списке</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>Templates of documents</source>
        <translation>Шаблоны документов</translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message>
        <source>Export for Word…</source>
        <translation>Выгрузить для Word…</translation>
    </message>
    <message>
        <source>Import a version…</source>
        <translation>Загрузить версию…</translation>
    </message>
    <message>
        <source>Templates of documents</source>
        <translation>Шаблоны документов</translation>
    </message>
    <message>
        <source>What was in force stays.</source>
        <translation>Действует то, что действовало.</translation>
    </message>
    <message>
        <source>only an administrator imports templates</source>
        <translation>шаблоны загружает только администратор</translation>
    </message>
    <message>
        <source>with invented data</source>
        <translation>с вымышленными данными</translation>
    </message>
</context>
<context>
    <name>VerificationPanel</name>
    <message>
        <source>Not signed</source>
        <translation>Не подписано</translation>
    </message>
    <message>
        <source>Office programs never sign the properties of a document: {parts}</source>
        <translation>Офисные программы не подписывают свойства документа: {parts}</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Signature beside the letter</source>
        <translation>Подпись рядом с письмом</translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>Drop a DOCX here or choose it (Ctrl+O). The file is not changed and not kept.</source>
        <translation>Перетащите сюда DOCX или выберите его (Ctrl+O). Файл не изменяется и не сохраняется.</translation>
    </message>
    <message>
        <source>Verification of a letter</source>
        <translation>Проверка письма</translation>
    </message>
    <message>
        <source>Verify a file…</source>
        <translation>Проверить файл…</translation>
    </message>
    <message>
        <source>Which letter is to be verified?</source>
        <translation>Какое письмо проверить?</translation>
    </message>
    <message>
        <source>Word documents (*.docx);;All files (*)</source>
        <translation>Документы Word (*.docx);;Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message numerus="yes">
        <source>%n enclosure(s) go along.</source>
        <translation>
            <numerusform>Вместе уйдёт %n приложение.</numerusform>
            <numerusform>Вместе уйдут %n приложения.</numerusform>
            <numerusform>Вместе уйдут %n приложений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved</source>
        <translation>
            <numerusform>Сохранён %n файл</numerusform>
            <numerusform>Сохранены %n файла</numerusform>
            <numerusform>Сохранено %n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>A PDF copy for reading goes along; the signed file is the answer.</source>
        <translation>Вместе уйдёт копия PDF для чтения; ответ — это подписанный файл.</translation>
    </message>
    <message>
        <source>A new version can be written</source>
        <translation>Можно писать новую версию</translation>
    </message>
    <message>
        <source>A ready sentence</source>
        <translation>Готовая фраза</translation>
    </message>
    <message>
        <source>Accepted by the post</source>
        <translation>Приняла почта</translation>
    </message>
    <message>
        <source>Act of a visit</source>
        <translation>Акт посещения</translation>
    </message>
    <message>
        <source>Add a second signature…</source>
        <translation>Добавить вторую подпись…</translation>
    </message>
    <message>
        <source>Add a time stamp</source>
        <translation>Добавить метку времени</translation>
    </message>
    <message>
        <source>Add your signature to letter {number}?</source>
        <translation>Добавить вашу подпись к письму {number}?</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Адресат</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>By rule: {way} ({clause})</source>
        <translation>По правилу: {way} ({clause})</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Отозвать с подписи</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Отозвано с подписи</translation>
    </message>
    <message>
        <source>Called back: correct it and submit it again</source>
        <translation>Отозвано с подписи: исправьте и передайте снова</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>Certificates count as</source>
        <translation>Сертификаты считать</translation>
    </message>
    <message>
        <source>Close the appeal</source>
        <translation>Закрыть обращение</translation>
    </message>
    <message>
        <source>Control report on terms</source>
        <translation>Контрольный отчёт о сроках</translation>
    </message>
    <message>
        <source>Correct a signed letter</source>
        <translation>Исправить подписанное письмо</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Охват</translation>
    </message>
    <message>
        <source>Decision to stop correspondence</source>
        <translation>Решение о прекращении переписки</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Доставлено</translation>
    </message>
    <message>
        <source>Delivery recorded</source>
        <translation>Доставка записана</translation>
    </message>
    <message>
        <source>Dispatch list No. {number}</source>
        <translation>Реестр отправки № {number}</translation>
    </message>
    <message>
        <source>Dispatch list…</source>
        <translation>Реестр для почты…</translation>
    </message>
    <message>
        <source>Dispatch recorded</source>
        <translation>Отправка записана</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Конверт</translation>
    </message>
    <message>
        <source>Everything that a reader sees is covered by the signature.</source>
        <translation>Подпись охватывает всё, что видит читатель.</translation>
    </message>
    <message>
        <source>Fields: {serial}, {owner}, {issuer}, {valid_from}, {valid_until}.</source>
        <translation>Поля: {serial}, {owner}, {issuer}, {valid_from}, {valid_until}.</translation>
    </message>
    <message>
        <source>For signature</source>
        <translation>На подпись</translation>
    </message>
    <message>
        <source>For signature: version {number}</source>
        <translation>На подписи: версия {number}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Give the right</source>
        <translation>Предоставить право</translation>
    </message>
    <message numerus="yes">
        <source>Hand %n letter(s) to the post?</source>
        <translation>
            <numerusform>Сдать на почту %n письмо?</numerusform>
            <numerusform>Сдать на почту %n письма?</numerusform>
            <numerusform>Сдать на почту %n писем?</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand-over note</source>
        <translation>Служебная записка о передаче</translation>
    </message>
    <message>
        <source>Handed over: {name}</source>
        <translation>Сдал(а): {name}</translation>
    </message>
    <message>
        <source>Handed to the post with dispatch list {number}</source>
        <translation>Сдано на почту по реестру {number}</translation>
    </message>
    <message>
        <source>Handed to the server: it sends the e-mail and reports back</source>
        <translation>Передано серверу: он отправит письмо и сообщит результат</translation>
    </message>
    <message>
        <source>Heading, other certificate</source>
        <translation>Заголовок, иной сертификат</translation>
    </message>
    <message>
        <source>Heading, qualified certificate</source>
        <translation>Заголовок, квалифицированный сертификат</translation>
    </message>
    <message>
        <source>In whose place</source>
        <translation>Вместо кого</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Целостность</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Издатель</translation>
    </message>
    <message>
        <source>Judged for {moment}, by a trusted time stamp.</source>
        <translation>Оценено на {moment} по доверенной метке времени.</translation>
    </message>
    <message>
        <source>Judged for {moment}, the time that the signer states.</source>
        <translation>Оценено на {moment}, время указал подписавший.</translation>
    </message>
    <message>
        <source>Keep a signature from another tool…</source>
        <translation>Приложить подпись из другой программы…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Kept as {name}: a copy, it bears no signature</source>
        <translation>Сохранено как {name}: это копия, подписи в ней нет</translation>
    </message>
    <message>
        <source>Kept beside the letter: {name}</source>
        <translation>Хранится рядом с письмом: {name}</translation>
    </message>
    <message>
        <source>Keyword after ::</source>
        <translation>Ключевое слово после ::</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Наклейка</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Letter begun</source>
        <translation>Письмо начато</translation>
    </message>
    <message>
        <source>Letter withdrawn</source>
        <translation>Письмо отозвано</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Letters in all: {count}</source>
        <translation>Всего писем: {count}</translation>
    </message>
    <message>
        <source>Line of the certificate</source>
        <translation>Строка сертификата</translation>
    </message>
    <message>
        <source>Line of the owner</source>
        <translation>Строка владельца</translation>
    </message>
    <message>
        <source>Line of the validity</source>
        <translation>Строка срока действия</translation>
    </message>
    <message>
        <source>List of the drop box</source>
        <translation>Опись выемки из ящика</translation>
    </message>
    <message>
        <source>Make a new version</source>
        <translation>Сделать новую версию</translation>
    </message>
    <message>
        <source>Make a signature file for letter {number}?</source>
        <translation>Создать файл подписи для письма {number}?</translation>
    </message>
    <message>
        <source>Make the dispatch list</source>
        <translation>Составить реестр</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Отметка</translation>
    </message>
    <message>
        <source>Mark everything that was read</source>
        <translation>Отметить всё прочитанное</translation>
    </message>
    <message>
        <source>Mark of acceptance</source>
        <translation>Отметка о принятии</translation>
    </message>
    <message>
        <source>Memo to the head organisation</source>
        <translation>Докладная записка в головную организацию</translation>
    </message>
    <message>
        <source>New letters bear these words</source>
        <translation>Новые письма несут эти слова</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>No. {number} of {date}</source>
        <translation>№ {number} от {date}</translation>
    </message>
    <message>
        <source>Not delivered: send it another way</source>
        <translation>Не доставлено: отправьте другим способом</translation>
    </message>
    <message>
        <source>Note of a call</source>
        <translation>Запись телефонного разговора</translation>
    </message>
    <message>
        <source>Note: no way to answer</source>
        <translation>Справка: ответ невозможен</translation>
    </message>
    <message>
        <source>Note: satisfied by phone</source>
        <translation>Справка: удовлетворён по телефону</translation>
    </message>
    <message>
        <source>Nothing that was signed has been changed since.</source>
        <translation>Подписанное с тех пор не менялось.</translation>
    </message>
    <message>
        <source>Open in the register</source>
        <translation>Открыть в реестре</translation>
    </message>
    <message>
        <source>Open the appeal</source>
        <translation>Открыть обращение</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Открыть файл</translation>
    </message>
    <message>
        <source>Page of the Book of Complaints</source>
        <translation>Страница Книги жалоб</translation>
    </message>
    <message>
        <source>Plan of corrective measures</source>
        <translation>План корректирующих мероприятий</translation>
    </message>
    <message>
        <source>Print the dispatch list</source>
        <translation>Напечатать реестр</translation>
    </message>
    <message>
        <source>Print the letter…</source>
        <translation>Печать письма…</translation>
    </message>
    <message>
        <source>Print {name}</source>
        <translation>Печать {name}</translation>
    </message>
    <message>
        <source>Printed mark, {language}</source>
        <translation>Печатная отметка, {language}</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Ввести в действие</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Уведомление</translation>
    </message>
    <message>
        <source>Reception list of a day</source>
        <translation>Список личного приёма за день</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Recorded: send the letter another way</source>
        <translation>Записано: отправьте письмо другим способом</translation>
    </message>
    <message>
        <source>Registration slip</source>
        <translation>Талон регистрации</translation>
    </message>
    <message>
        <source>Registration-control card</source>
        <translation>Регистрационно-контрольная карточка</translation>
    </message>
    <message>
        <source>Report on measures</source>
        <translation>Отчёт об исполнении мероприятий</translation>
    </message>
    <message>
        <source>Request for explanation</source>
        <translation>Запрос пояснений</translation>
    </message>
    <message>
        <source>Return with a remark</source>
        <translation>Вернуть с замечанием</translation>
    </message>
    <message>
        <source>Returned with a remark: {remark}</source>
        <translation>Возвращено с замечанием: {remark}</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Route list of a day</source>
        <translation>Маршрутный лист на день</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Save the file and its signatures…</source>
        <translation>Сохранить файл и его подписи…</translation>
    </message>
    <message>
        <source>Second signature added</source>
        <translation>Вторая подпись добавлена</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Send letter {number}?</source>
        <translation>Отправить письмо {number}?</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Фраза</translation>
    </message>
    <message>
        <source>Sheet of disclosures</source>
        <translation>Лист сообщения сведений</translation>
    </message>
    <message>
        <source>Show the letter</source>
        <translation>Показать письмо</translation>
    </message>
    <message>
        <source>Sign what is marked</source>
        <translation>Подписать отмеченные</translation>
    </message>
    <message>
        <source>Signature as a file (.p7s)…</source>
        <translation>Подпись отдельным файлом (.p7s)…</translation>
    </message>
    <message>
        <source>Signature file made: it is kept beside the letter</source>
        <translation>Файл подписи создан и хранится рядом с письмом</translation>
    </message>
    <message>
        <source>Signatures (*.sig *.p7s *.p7b *.sgn);;All files (*)</source>
        <translation>Подписи (*.sig *.p7s *.p7b *.sgn);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>Signed; not sent yet</source>
        <translation>Подписано, ещё не отправлено</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Подписал(а)</translation>
    </message>
    <message>
        <source>Signer: {owner}</source>
        <translation>Подписал: {owner}</translation>
    </message>
    <message>
        <source>Text of the letter only: the pages could not be made on this computer.</source>
        <translation>Только текст письма: страницы на этом компьютере построить не удалось.</translation>
    </message>
    <message>
        <source>The first signature stays whole; yours covers the same letter.</source>
        <translation>Первая подпись останется целой; ваша охватит то же письмо.</translation>
    </message>
    <message>
        <source>The letter arrived</source>
        <translation>Письмо получено</translation>
    </message>
    <message>
        <source>The letter came back</source>
        <translation>Письмо вернулось</translation>
    </message>
    <message>
        <source>The letter itself is not touched; the file (.p7s) is kept beside it.</source>
        <translation>Само письмо не меняется; файл (.p7s) хранится рядом с ним.</translation>
    </message>
    <message>
        <source>The right is given</source>
        <translation>Право предоставлено</translation>
    </message>
    <message>
        <source>The sentence is kept</source>
        <translation>Фраза сохранена</translation>
    </message>
    <message>
        <source>Time stamp</source>
        <translation>Метка времени</translation>
    </message>
    <message>
        <source>Time stamp added</source>
        <translation>Метка времени добавлена</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>To, included</source>
        <translation>По, включительно</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Доверие</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Действителен</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Verify a file…</source>
        <translation>Проверить файл…</translation>
    </message>
    <message>
        <source>Version {number} waits for the signature</source>
        <translation>Версия {number} ждёт подписи</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Способ</translation>
    </message>
    <message>
        <source>Whether the certificate was revoked could not be checked here.</source>
        <translation>Отозван ли сертификат, здесь проверить нельзя.</translation>
    </message>
    <message>
        <source>Which letter?</source>
        <translation>Какое письмо?</translation>
    </message>
    <message>
        <source>Who gets the right to sign?</source>
        <translation>Кому предоставить право подписи?</translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation>Почему эта дата?</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Withdraw the letter</source>
        <translation>Отозвать письмо</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Without LibreOffice here no PDF copy goes along.</source>
        <translation>Без LibreOffice на этом компьютере копия PDF не прилагается.</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>получено</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>вернулось</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>поставляется с программой</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>правится</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>не действует</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>envelopes</source>
        <translation>конверты</translation>
    </message>
    <message>
        <source>for the way chosen first</source>
        <translation>для первого способа</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>наклейки</translation>
    </message>
    <message>
        <source>mark and go on</source>
        <translation>отметить и далее</translation>
    </message>
    <message>
        <source>mark, or take the mark back</source>
        <translation>отметить или снять отметку</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a paragraph that the reader has not seen</comment>
        <translation>нов.</translation>
    </message>
    <message>
        <source>next letter</source>
        <translation>следующее письмо</translation>
    </message>
    <message>
        <source>no letter is marked</source>
        <translation>ни одно письмо не отмечено</translation>
    </message>
    <message>
        <source>nobody: the right is their own</source>
        <translation>никого: право собственное</translation>
    </message>
    <message>
        <source>not changed</source>
        <translation>не изменено</translation>
    </message>
    <message>
        <source>not checked here</source>
        <translation>здесь не проверялась</translation>
    </message>
    <message>
        <source>not qualified</source>
        <translation>неквалифицированными</translation>
    </message>
    <message>
        <source>not the whole letter</source>
        <translation>не всё письмо</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>нет доверия</translation>
    </message>
    <message>
        <source>number and day, if any</source>
        <translation>номер и день, если есть</translation>
    </message>
    <message>
        <source>only for another way than the rule&apos;s</source>
        <translation>только если не по правилу</translation>
    </message>
    <message>
        <source>order or power of attorney</source>
        <translation>приказ или доверенность</translation>
    </message>
    <message>
        <source>previous letter</source>
        <translation>предыдущее письмо</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>отложено</translation>
    </message>
    <message>
        <source>qualified</source>
        <translation>квалифицированными</translation>
    </message>
    <message>
        <source>return with a remark</source>
        <translation>вернуть с замечанием</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>отправлено</translation>
    </message>
    <message>
        <source>the appeal beside the paper</source>
        <translation>обращение рядом с письмом</translation>
    </message>
    <message>
        <source>the letter answers no appeal</source>
        <translation>письмо не отвечает на обращение</translation>
    </message>
    <message>
        <source>the whole letter</source>
        <translation>всё письмо</translation>
    </message>
    <message>
        <source>to send</source>
        <translation>к отправке</translation>
    </message>
    <message>
        <source>to sign</source>
        <translation>на подписи</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>доверие есть</translation>
    </message>
    <message>
        <source>version {number} of {date}</source>
        <translation>версия {number} от {date}</translation>
    </message>
    <message>
        <source>what they state of themselves</source>
        <translation>как указано в них самих</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>цела</translation>
    </message>
    <message>
        <source>why this date</source>
        <translation>почему эта дата</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>отозвано</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>бессрочно</translation>
    </message>
    <message>
        <source>your role doesn&apos;t allow it</source>
        <translation>ваша роль этого не позволяет</translation>
    </message>
    <message>
        <source>{version}, still on its way here</source>
        <translation>{version}, ещё в пути на этот компьютер</translation>
    </message>
</context>
</TS>
