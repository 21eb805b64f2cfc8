<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>printing</name>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Принял(а)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Заявитель</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Как записан</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Позвонивший</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Проверил</translation>
    </message>
    <message>
        <source>Checks of powers of attorney and disclosed arrears</source>
        <translation>Лист проверки полномочий и сообщения сведений о задолженности</translation>
    </message>
    <message>
        <source>Control mark</source>
        <translation>Контрольная отметка</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Day of the reception</source>
        <translation>Дата приёма</translation>
    </message>
    <message>
        <source>Debtor</source>
        <translation>Должник</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок исполнения</translation>
    </message>
    <message>
        <source>Emptied at</source>
        <translation>Дата и время выемки</translation>
    </message>
    <message>
        <source>Emptied by</source>
        <translation>Выемку произвёл</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>Enquiries by phone</source>
        <translation>Справки по телефону</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>From {begin} to {end}</source>
        <translation>С {begin} по {end}</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Способ поступления</translation>
    </message>
    <message>
        <source>Identified by</source>
        <translation>Личность установлена по</translation>
    </message>
    <message>
        <source>Incoming number</source>
        <translation>Входящий номер</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>List of appeals taken out of the Box</source>
        <translation>Опись обращений, вынутых из «Ящика»</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>Nobody is booked for this day.</source>
        <translation>На этот день никто не записан.</translation>
    </message>
    <message>
        <source>Note of a phone call</source>
        <translation>Запись телефонного разговора</translation>
    </message>
    <message>
        <source>Nothing was asked for in this time.</source>
        <translation>За это время запросов не было.</translation>
    </message>
    <message>
        <source>Number of appeals</source>
        <translation>Количество обращений</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Листов</translation>
    </message>
    <message>
        <source>Pages and files</source>
        <translation>Листов и файлов</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Заявитель</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место приёма</translation>
    </message>
    <message>
        <source>Power of attorney</source>
        <translation>Доверенность</translation>
    </message>
    <message>
        <source>Printed: {title}</source>
        <translation>Напечатано: {title}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Поступило</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Должностное лицо</translation>
    </message>
    <message>
        <source>Reception list</source>
        <translation>Список записанных на приём</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Запись разговора</translation>
    </message>
    <message>
        <source>Registration and control card</source>
        <translation>Регистрационно-контрольная карточка</translation>
    </message>
    <message>
        <source>Registration slip</source>
        <translation>Регистрационный талон</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Представитель</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Резолюция</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Service centre</source>
        <translation>Сервис-центр</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Slip of acceptance</source>
        <translation>Талон о принятии</translation>
    </message>
    <message>
        <source>Sum told</source>
        <translation>Сумма сообщена</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Номер телефона</translation>
    </message>
    <message>
        <source>The Box is empty.</source>
        <translation>«Ящик» пуст.</translation>
    </message>
    <message>
        <source>The registry gives the number</source>
        <translation>Номер присвоит канцелярия</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>To be called back</source>
        <translation>Перезвонить</translation>
    </message>
    <message>
        <source>Told before the call was ended</source>
        <translation>О прекращении разговора сообщено</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Warned of the recording</source>
        <translation>Предупреждён о записи</translation>
    </message>
    <message>
        <source>accepted on {date}</source>
        <translation>принято {date}</translation>
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
        <source>another personal datum</source>
        <translation>другие данные</translation>
    </message>
    <message>
        <source>by a written appeal</source>
        <translation>по письменному обращению</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>по телефону</translation>
    </message>
    <message>
        <source>keep until {date}</source>
        <translation>хранить до {date}</translation>
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
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>registered on {date}</source>
        <translation>зарегистрировано {date}</translation>
    </message>
    <message>
        <source>user number</source>
        <translation>номер потребителя</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
</context>
</TS>
