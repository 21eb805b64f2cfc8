<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Anew</name>
    <message>
        <source>Do lists look wrong here? The centre&apos;s copy can be fetched anew:</source>
        <translation>Списки здесь выглядят неверно? Копию центра можно получить заново:</translation>
    </message>
    <message>
        <source>Fetch the copy anew…</source>
        <translation>Получить копию заново…</translation>
    </message>
</context>
<context>
    <name>AnewDialog</name>
    <message numerus="yes">
        <source>%n record(s) wait to be sent</source>
        <translation>
            <numerusform>%n запись ждёт отправки</numerusform>
            <numerusform>%n записи ждут отправки</numerusform>
            <numerusform>%n записей ждут отправки</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Fetch anew</source>
        <translation>Получить заново</translation>
    </message>
    <message>
        <source>Fetch this computer&apos;s copy from the centre anew?</source>
        <translation>Получить копию этого компьютера из центра заново?</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Копия загружается</translation>
    </message>
    <message>
        <source>For when lists look wrong here though the network works. Nobody has to choose a side.</source>
        <translation>На случай, если списки здесь выглядят неверно, хотя сеть работает. Выбирать сторону никому не нужно.</translation>
    </message>
    <message>
        <source>Replaced: the centre&apos;s records, by what the centre holds now.</source>
        <translation>Заменяется: записи центра — тем, что сейчас хранит центр.</translation>
    </message>
    <message>
        <source>Stays: files and photos, drafts, settings, refused changes, colleagues&apos; packages.</source>
        <translation>Остаются: файлы и фотографии, черновики, настройки, отклонённые изменения, пакеты коллег.</translation>
    </message>
    <message>
        <source>Stays: the numbers of this computer; none is given twice.</source>
        <translation>Остаются: номера этого компьютера; ни один не будет выдан дважды.</translation>
    </message>
    <message>
        <source>Stays: what was sent and is in no verified backup of the centre yet.</source>
        <translation>Остаётся: отправленное, чего ещё нет в проверенной резервной копии центра.</translation>
    </message>
    <message>
        <source>Stays: {waiting}; they go with the next exchange.</source>
        <translation>Остаётся: {waiting}; уйдут со следующим обменом.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Work can go on while it is fetched; then the window closes for a moment.</source>
        <translation>Пока копия загружается, можно работать; затем окно на минуту закроется.</translation>
    </message>
    <message>
        <source>it is being fetched</source>
        <translation>копия загружается</translation>
    </message>
</context>
<context>
    <name>Courier</name>
    <message>
        <source>No network for long? A colleague can carry it:</source>
        <translation>Долго нет сети? Данные может отвезти коллега:</translation>
    </message>
    <message>
        <source>Save a package</source>
        <translation>Сохранить пакет</translation>
    </message>
    <message>
        <source>Save a package…</source>
        <translation>Сохранить пакет…</translation>
    </message>
    <message>
        <source>Take a colleague&apos;s package along</source>
        <translation>Взять с собой пакет коллеги</translation>
    </message>
    <message>
        <source>Take a colleague&apos;s package along…</source>
        <translation>Взять пакет коллеги…</translation>
    </message>
    <message numerus="yes">
        <source>Taken along: %n change(s); they go with the next exchange</source>
        <translation>
            <numerusform>Взято с собой: %n изменение; уйдёт при следующем обмене</numerusform>
            <numerusform>Взято с собой: %n изменения; уйдут при следующем обмене</numerusform>
            <numerusform>Взято с собой: %n изменений; уйдут при следующем обмене</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits to be sent</source>
        <translation>нечего отправлять</translation>
    </message>
</context>
<context>
    <name>DecisionDialog</name>
    <message>
        <source>All from the server</source>
        <translation>Всё с сервера</translation>
    </message>
    <message>
        <source>All other values</source>
        <translation>Все другие значения</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Отложить</translation>
    </message>
    <message numerus="yes">
        <source>Your decision is needed: %n field(s) were changed twice</source>
        <translation>
            <numerusform>Нужно ваше решение: %n поле изменено дважды</numerusform>
            <numerusform>Нужно ваше решение: %n поля изменены дважды</numerusform>
            <numerusform>Нужно ваше решение: %n полей изменены дважды</numerusform>
        </translation>
    </message>
    <message>
        <source>chosen {done} of {all}</source>
        <translation>выбрано {done} из {all}</translation>
    </message>
    <message>
        <source>{title} · the rest of the record has merged by itself</source>
        <translation>{title} · остальная запись совпала сама</translation>
    </message>
</context>
<context>
    <name>FieldChoice</name>
    <message>
        <source>Another value</source>
        <translation>Другое значение</translation>
    </message>
    <message>
        <source>another value</source>
        <translation>другое значение</translation>
    </message>
    <message>
        <source>from the server</source>
        <translation>с сервера</translation>
    </message>
    <message>
        <source>other value</source>
        <translation>другое значение</translation>
    </message>
    <message>
        <source>was: {value}</source>
        <translation>было: {value}</translation>
    </message>
</context>
<context>
    <name>PackageSavedDialog</name>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Everything also stays here and is sent as soon as there is a network.</source>
        <translation>Всё остаётся и здесь и уйдёт, как только появится сеть.</translation>
    </message>
    <message numerus="yes">
        <source>Package saved: %n change(s)</source>
        <translation>
            <numerusform>Пакет сохранён: %n изменение</numerusform>
            <numerusform>Пакет сохранён: %n изменения</numerusform>
            <numerusform>Пакет сохранён: %n изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>Phrase: {phrase}</source>
        <translation>Фраза: {phrase}</translation>
    </message>
    <message>
        <source>{file}. Give the phrase to your colleague by word of mouth.</source>
        <translation>{file}. Сообщите фразу коллеге устно.</translation>
    </message>
</context>
<context>
    <name>PhraseDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Фраза</translation>
    </message>
    <message>
        <source>Phrase of the package</source>
        <translation>Фраза пакета</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>Взять с собой</translation>
    </message>
    <message>
        <source>{file}. Your colleague saw it when saving.</source>
        <translation>{file}. Коллега видел её при сохранении.</translation>
    </message>
</context>
<context>
    <name>PlacingDialog</name>
    <message>
        <source>A few seconds to a few minutes</source>
        <translation>От нескольких секунд до нескольких минут</translation>
    </message>
    <message>
        <source>If the power fails now, everything is as it was and it can be begun again.</source>
        <translation>Если сейчас отключится питание, всё останется как было и можно будет начать снова.</translation>
    </message>
    <message>
        <source>The centre&apos;s copy is put in place</source>
        <translation>Копия центра ставится на место</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message numerus="yes">
        <source>%n day(s) without an exchange with the centre</source>
        <translation>
            <numerusform>%n день без обмена с центром</numerusform>
            <numerusform>%n дня без обмена с центром</numerusform>
            <numerusform>%n дней без обмена с центром</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n поле</numerusform>
            <numerusform>%n поля</numerusform>
            <numerusform>%n полей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Carried for colleagues: %n change(s)</source>
        <translation>
            <numerusform>Везём для коллег: %n изменение</numerusform>
            <numerusform>Везём для коллег: %n изменения</numerusform>
            <numerusform>Везём для коллег: %n изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Решить</translation>
    </message>
    <message>
        <source>Decide the first conflict</source>
        <translation>Решить первое расхождение</translation>
    </message>
    <message>
        <source>Decided; it goes to everyone with the next exchange</source>
        <translation>Решено; уйдёт всем при ближайшем обмене</translation>
    </message>
    <message>
        <source>Everything has been sent.</source>
        <translation>Всё отправлено.</translation>
    </message>
    <message>
        <source>Fetch the copy anew…</source>
        <translation>Получить копию заново…</translation>
    </message>
    <message numerus="yes">
        <source>Files on their way: %n</source>
        <translation>
            <numerusform>Файлы в пути: %n</numerusform>
            <numerusform>Файлы в пути: %n</numerusform>
            <numerusform>Файлы в пути: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Last exchange: {time}</source>
        <translation>Последний обмен: {time}</translation>
    </message>
    <message numerus="yes">
        <source>Needs your decision: %n</source>
        <translation>
            <numerusform>Ждут вашего решения: %n</numerusform>
            <numerusform>Ждут вашего решения: %n</numerusform>
            <numerusform>Ждут вашего решения: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet synchronised</source>
        <translation>Обмена ещё не было</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Учтено</translation>
    </message>
    <message>
        <source>Noted in the history</source>
        <translation>Отмечено в истории</translation>
    </message>
    <message numerus="yes">
        <source>Refused by the centre: %n</source>
        <translation>
            <numerusform>Не принято центром: %n</numerusform>
            <numerusform>Не принято центром: %n</numerusform>
            <numerusform>Не принято центром: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a package…</source>
        <translation>Сохранить пакет…</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Отправить сейчас</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Обмен с центром</translation>
    </message>
    <message>
        <source>Take a colleague&apos;s package along…</source>
        <translation>Взять пакет коллеги…</translation>
    </message>
    <message>
        <source>This computer works alone; it has not been connected to a centre.</source>
        <translation>Этот компьютер работает сам по себе, он не подключён к центру.</translation>
    </message>
    <message numerus="yes">
        <source>Waits to be sent: %n record(s)</source>
        <translation>
            <numerusform>Ждёт отправки: %n запись</numerusform>
            <numerusform>Ждут отправки: %n записи</numerusform>
            <numerusform>Ждут отправки: %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>ожидается</translation>
    </message>
    <message>
        <source>nothing needs a decision</source>
        <translation>решать нечего</translation>
    </message>
    <message>
        <source>nothing waits to be sent</source>
        <translation>нечего отправлять</translation>
    </message>
    <message>
        <source>record</source>
        <translation>запись</translation>
    </message>
    <message>
        <source>sent {percent} %</source>
        <translation>отправлено {percent} %</translation>
    </message>
    <message>
        <source>this computer works alone</source>
        <translation>этот компьютер работает сам по себе</translation>
    </message>
    <message>
        <source>{size} KB</source>
        <translation>{size} КБ</translation>
    </message>
</context>
<context>
    <name>sync</name>
    <message numerus="yes">
        <source>%n day(s) without an exchange with the centre</source>
        <translation>
            <numerusform>%n день без обмена с центром</numerusform>
            <numerusform>%n дня без обмена с центром</numerusform>
            <numerusform>%n дней без обмена с центром</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) wait to be sent.</source>
        <translation>
            <numerusform>%n запись ждёт отправки.</numerusform>
            <numerusform>%n записи ждут отправки.</numerusform>
            <numerusform>%n записей ждут отправки.</numerusform>
        </translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Номер {number}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
</context>
</TS>
