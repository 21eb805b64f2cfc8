<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>acts</name>
    <message>
        <source>A file can&apos;t be read</source>
        <translation>Файл не читается</translation>
    </message>
    <message>
        <source>A further visit planned</source>
        <translation>Запланирован следующий выезд</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Accepted by the unit</source>
        <translation>Принято подразделением</translation>
    </message>
    <message>
        <source>Act {number} made</source>
        <translation>Составлен акт {number}</translation>
    </message>
    <message>
        <source>Applicant told: under consideration</source>
        <translation>Заявителю сообщено: на рассмотрении</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Прибыл</translation>
    </message>
    <message>
        <source>Attempt to give notice: {result}</source>
        <translation>Попытка известить: {result}</translation>
    </message>
    <message>
        <source>Author informed</source>
        <translation>Автор уведомлён</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>Разговор окончен</translation>
    </message>
    <message>
        <source>Call-back moved to {call_back_at}</source>
        <translation>Перезвон перенесён на {call_back_at}</translation>
    </message>
    <message>
        <source>Called back: {result}</source>
        <translation>Перезвонили: {result}</translation>
    </message>
    <message>
        <source>Caller warned of the recording</source>
        <translation>Предупреждён о записи разговора</translation>
    </message>
    <message>
        <source>Checked: {item}</source>
        <translation>Проверено: {item}</translation>
    </message>
    <message>
        <source>Clarification received</source>
        <translation>Уточнения получены</translation>
    </message>
    <message>
        <source>Clarification requested</source>
        <translation>Запрошены уточнения</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Co-executor named</source>
        <translation>Назначен соисполнитель</translation>
    </message>
    <message>
        <source>Confirmation of the call sent</source>
        <translation>Отправлено подтверждение разговора</translation>
    </message>
    <message>
        <source>Conflict decided</source>
        <translation>Расхождение решено</translation>
    </message>
    <message>
        <source>Consideration begun</source>
        <translation>Рассмотрение начато</translation>
    </message>
    <message>
        <source>Considered apart from the other appeal again</source>
        <translation>Снова рассматривается отдельно</translation>
    </message>
    <message>
        <source>Contacts of the company given</source>
        <translation>Переданы контакты компании</translation>
    </message>
    <message>
        <source>Contribution: {text}</source>
        <translation>Дополнение: {text}</translation>
    </message>
    <message>
        <source>Corrected: {reason}</source>
        <translation>Исправлено: {reason}</translation>
    </message>
    <message>
        <source>Correspondence stopped</source>
        <translation>Переписка прекращена</translation>
    </message>
    <message>
        <source>Crime or public threat: {answer}</source>
        <translation>Преступление или угроза обществу: {answer}</translation>
    </message>
    <message>
        <source>Delivery of the letter: {status}</source>
        <translation>Доставка письма: {status}</translation>
    </message>
    <message>
        <source>Departed for the visit</source>
        <translation>Выехал на адрес</translation>
    </message>
    <message>
        <source>Detached signature kept: {name}</source>
        <translation>Сохранена отсоединённая подпись: {name}</translation>
    </message>
    <message>
        <source>Directed for consideration</source>
        <translation>Направлено на рассмотрение</translation>
    </message>
    <message>
        <source>Disclosed: {what}</source>
        <translation>Сообщено: {what}</translation>
    </message>
    <message>
        <source>Dispute about the hand-over decided: {reason}</source>
        <translation>Спор о передаче решён: {reason}</translation>
    </message>
    <message>
        <source>Document received: {item}</source>
        <translation>Получен документ: {item}</translation>
    </message>
    <message>
        <source>Entry closed</source>
        <translation>Запись закрыта</translation>
    </message>
    <message>
        <source>Entry corrected: {reason}</source>
        <translation>Запись исправлена: {reason}</translation>
    </message>
    <message>
        <source>Executor named</source>
        <translation>Назначен исполнитель</translation>
    </message>
    <message>
        <source>Explanation requested</source>
        <translation>Запрошено объяснение</translation>
    </message>
    <message>
        <source>Exported: {what}</source>
        <translation>Выгружено: {what}</translation>
    </message>
    <message>
        <source>Extension by {days} days proposed: {reason}</source>
        <translation>Предложено продление на {days} дн.: {reason}</translation>
    </message>
    <message>
        <source>File added: {name}</source>
        <translation>Добавлен файл: {name}</translation>
    </message>
    <message>
        <source>Ground confirmed</source>
        <translation>Основание подтверждено</translation>
    </message>
    <message>
        <source>Ground for no action chosen</source>
        <translation>Выбрано основание не рассматривать</translation>
    </message>
    <message>
        <source>Ground rejected: {reason}</source>
        <translation>Основание отклонено: {reason}</translation>
    </message>
    <message>
        <source>Hand-over rejected: {reason}</source>
        <translation>Передача отклонена: {reason}</translation>
    </message>
    <message>
        <source>Important information given by telephone</source>
        <translation>Важное сообщено по телефону</translation>
    </message>
    <message>
        <source>Informed by telephone {phone}: {content}</source>
        <translation>Проинформирован по телефону {phone}: {content}</translation>
    </message>
    <message>
        <source>Internal target: {due_on}</source>
        <translation>Внутренний срок: {due_on}</translation>
    </message>
    <message>
        <source>Introduced, shown: {document_kind} {document_number}</source>
        <translation>Представился, показан документ: {document_kind} {document_number}</translation>
    </message>
    <message>
        <source>Letter numbered {number}</source>
        <translation>Письму присвоен № {number}</translation>
    </message>
    <message>
        <source>Letter postponed</source>
        <translation>Письмо отложено</translation>
    </message>
    <message>
        <source>Letter returned: {remark}</source>
        <translation>Письмо возвращено: {remark}</translation>
    </message>
    <message>
        <source>Letter sent to {address}</source>
        <translation>Письмо отправлено: {address}</translation>
    </message>
    <message>
        <source>Letter signed, certificate {certificate_serial}</source>
        <translation>Письмо подписано, сертификат {certificate_serial}</translation>
    </message>
    <message>
        <source>Letter submitted for signature, version {version}</source>
        <translation>Письмо передано на подпись, версия {version}</translation>
    </message>
    <message>
        <source>Letter withdrawn: {reason}</source>
        <translation>Письмо отозвано: {reason}</translation>
    </message>
    <message>
        <source>Letter: version {version} made</source>
        <translation>Письмо: создана версия {version}</translation>
    </message>
    <message>
        <source>Linked with another appeal</source>
        <translation>Связано с другим обращением</translation>
    </message>
    <message>
        <source>Mark made in the Book: {text}</source>
        <translation>Отметка в Книге: {text}</translation>
    </message>
    <message>
        <source>Measure planned: {text}</source>
        <translation>Запланирована мера: {text}</translation>
    </message>
    <message>
        <source>Measure taken on {done_on}</source>
        <translation>Мера принята {done_on}</translation>
    </message>
    <message>
        <source>Message to {address} ordered</source>
        <translation>Поставлено на отправку сообщение: {address}</translation>
    </message>
    <message>
        <source>Not disclosed: {what}</source>
        <translation>Не сообщено: {what}</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Примечание: {text}</translation>
    </message>
    <message>
        <source>Notice of the extension sent</source>
        <translation>Уведомление о продлении отправлено</translation>
    </message>
    <message>
        <source>Notice of the visit given: {to}</source>
        <translation>Извещён о выезде: {to}</translation>
    </message>
    <message>
        <source>Number {number} voided: {reason}</source>
        <translation>Номер {number} погашен: {reason}</translation>
    </message>
    <message>
        <source>Oral answer by telephone {phone}: {content}</source>
        <translation>Устный ответ по телефону {phone}: {content}</translation>
    </message>
    <message>
        <source>Passed to a unit for information</source>
        <translation>Передано в подразделение для сведения</translation>
    </message>
    <message>
        <source>Person identified</source>
        <translation>Личность установлена</translation>
    </message>
    <message>
        <source>Plan of measures approved</source>
        <translation>План мер утверждён</translation>
    </message>
    <message>
        <source>Put into the Box</source>
        <translation>Положено в Ящик</translation>
    </message>
    <message>
        <source>Reading of {meter}: {value}</source>
        <translation>Показание {meter}: {value}</translation>
    </message>
    <message>
        <source>Reception booked for {starts_at}</source>
        <translation>Запись на приём: {starts_at}</translation>
    </message>
    <message>
        <source>Reception called off: {reason}</source>
        <translation>Приём отменён: {reason}</translation>
    </message>
    <message>
        <source>Reception held: {result}</source>
        <translation>Приём проведён: {result}</translation>
    </message>
    <message>
        <source>Reception moved from {old_starts_at} to {starts_at}</source>
        <translation>Приём перенесён с {old_starts_at} на {starts_at}</translation>
    </message>
    <message>
        <source>Recording {recording} deleted</source>
        <translation>Запись разговора {recording} удалена</translation>
    </message>
    <message>
        <source>Redirected to {body}</source>
        <translation>Перенаправлено: {body}</translation>
    </message>
    <message>
        <source>Registered under {number}, answer by {due_on}</source>
        <translation>Зарегистрировано под № {number}, ответить до {due_on}</translation>
    </message>
    <message>
        <source>Reminder of the visit given</source>
        <translation>О выезде напомнили</translation>
    </message>
    <message>
        <source>Reopened: {reason}</source>
        <translation>Открыто снова: {reason}</translation>
    </message>
    <message>
        <source>Resolution: {instruction}</source>
        <translation>Резолюция: {instruction}</translation>
    </message>
    <message>
        <source>Result of consideration decided</source>
        <translation>Определён результат рассмотрения</translation>
    </message>
    <message>
        <source>Scan kept</source>
        <translation>Скан сохранён</translation>
    </message>
    <message>
        <source>Second signature, certificate {certificate_serial}</source>
        <translation>Вторая подпись, сертификат {certificate_serial}</translation>
    </message>
    <message>
        <source>Settled on the spot: {note}</source>
        <translation>Решено на месте: {note}</translation>
    </message>
    <message>
        <source>Shown: {what}</source>
        <translation>Показано: {what}</translation>
    </message>
    <message>
        <source>Signed by the consumer</source>
        <translation>Подписано потребителем</translation>
    </message>
    <message>
        <source>Slip given to the applicant</source>
        <translation>Талон выдан заявителю</translation>
    </message>
    <message>
        <source>Specialist asked</source>
        <translation>Спрошен специалист</translation>
    </message>
    <message>
        <source>Stamped: {texts}</source>
        <translation>Проставлен штамп: {texts}</translation>
    </message>
    <message>
        <source>Taken back: {act}</source>
        <translation>Отменено: {act}</translation>
    </message>
    <message>
        <source>Taken out of the Box</source>
        <translation>Вынуто из Ящика</translation>
    </message>
    <message>
        <source>Taken to the head organisation: {question}</source>
        <translation>Вынесено в головную организацию: {question}</translation>
    </message>
    <message>
        <source>Task cancelled</source>
        <translation>Задача отменена</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Задача выполнена</translation>
    </message>
    <message>
        <source>Term changed from {old_due_on} to {due_on}</source>
        <translation>Срок изменён с {old_due_on} на {due_on}</translation>
    </message>
    <message>
        <source>Term extended by {days} days to {due_on}: {reason}</source>
        <translation>Срок продлён на {days} дн. до {due_on}: {reason}</translation>
    </message>
    <message>
        <source>Term recounted from {old_due_on} to {due_on}: {reason}</source>
        <translation>Срок пересчитан с {old_due_on} на {due_on}: {reason}</translation>
    </message>
    <message>
        <source>The consumer did not sign: {reason}</source>
        <translation>Потребитель не подписал: {reason}</translation>
    </message>
    <message>
        <source>The head organisation decided: {decision}</source>
        <translation>Решение головной организации: {decision}</translation>
    </message>
    <message>
        <source>Time stamp added to the letter</source>
        <translation>К письму добавлена метка времени</translation>
    </message>
    <message>
        <source>Topic set</source>
        <translation>Тема определена</translation>
    </message>
    <message>
        <source>Transcription withdrawn: {reason}</source>
        <translation>Запись снята: {reason}</translation>
    </message>
    <message>
        <source>Visit called off: {reason}</source>
        <translation>Выезд отменён: {reason}</translation>
    </message>
    <message>
        <source>Visit confirmed by the consumer</source>
        <translation>Потребитель подтвердил выезд</translation>
    </message>
    <message>
        <source>Visit ended</source>
        <translation>Выезд завершён</translation>
    </message>
    <message>
        <source>Visit moved from {old_starts_at} to {starts_at}</source>
        <translation>Выезд перенесён с {old_starts_at} на {starts_at}</translation>
    </message>
    <message>
        <source>Visit planned for {starts_at}</source>
        <translation>Выезд запланирован на {starts_at}</translation>
    </message>
    <message>
        <source>Withdrawn: {reason}</source>
        <translation>Отозвано: {reason}</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days left or late</comment>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>English</source>
        <translation>английский</translation>
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
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>администратор</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>аудитор</translation>
    </message>
    <message>
        <source>call-centre operator</source>
        <translation>оператор колл-центра</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>координатор</translation>
    </message>
    <message>
        <source>director</source>
        <translation>директор</translation>
    </message>
    <message>
        <source>engineer</source>
        <translation>инженер</translation>
    </message>
    <message>
        <source>executor</source>
        <translation>исполнитель</translation>
    </message>
    <message>
        <source>hall administrator</source>
        <translation>администратор зала</translation>
    </message>
    <message>
        <source>head of unit</source>
        <translation>начальник подразделения</translation>
    </message>
    <message>
        <source>incoming appeals</source>
        <translation>входящих обращений</translation>
    </message>
    <message>
        <source>management</source>
        <translation>руководство</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>оператор</translation>
    </message>
    <message>
        <source>outgoing letters</source>
        <translation>исходящих писем</translation>
    </message>
    <message>
        <source>person responsible for the Book</source>
        <translation>ответственный за Книгу</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>канцелярия</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>Account</source>
        <translation>Лицевой счёт</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Address for the answer</source>
        <translation>Адрес для ответа</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Адресат</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Answered questions</source>
        <translation>Вопросы, на которые дан ответ</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Заявитель</translation>
    </message>
    <message>
        <source>Arrears</source>
        <translation>Задолженность</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Начато</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Book of Complaints</source>
        <translation>Книга жалоб</translation>
    </message>
    <message>
        <source>Call back at</source>
        <translation>Перезвонить в</translation>
    </message>
    <message>
        <source>Call back by</source>
        <translation>Перезвонить до</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Звонивший</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Class of document</source>
        <translation>Вид документа</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Колонки</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>Содержимое файла</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Договор</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Заместитель</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>Срок (время)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>E-mail for contact</source>
        <translation>E-mail для связи</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Редакция</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Employee complained about</source>
        <translation>Сотрудник, на которого жалуются</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>Приложения</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Закончено</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Инженер</translation>
    </message>
    <message>
        <source>Entry of the Book</source>
        <translation>Запись в Книге</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>External number</source>
        <translation>Внешний номер</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Что установлено</translation>
    </message>
    <message>
        <source>Further applicants</source>
        <translation>Другие заявители</translation>
    </message>
    <message>
        <source>Further executors</source>
        <translation>Соисполнители</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Руководитель</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Владелец счёта</translation>
    </message>
    <message>
        <source>Identification number</source>
        <translation>Идентификационный номер</translation>
    </message>
    <message>
        <source>Identified by</source>
        <translation>Личность установлена по</translation>
    </message>
    <message>
        <source>Information from others needed</source>
        <translation>Нужны сведения от других</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Kind of consumer</source>
        <translation>Вид потребителя</translation>
    </message>
    <message>
        <source>Kind of identity card</source>
        <translation>Вид удостоверения</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Вид записи</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Длительность, мин</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Меры</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя или название</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Названия</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Number of identity card</source>
        <translation>Номер удостоверения</translation>
    </message>
    <message>
        <source>Number of the entry</source>
        <translation>Номер записи</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Должностное лицо</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>От имени</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Листов</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Photo of the page</source>
        <translation>Фото страницы</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Центр обслуживания</translation>
    </message>
    <message>
        <source>Place in the round</source>
        <translation>Порядок в обходе</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Почтовый адрес</translation>
    </message>
    <message>
        <source>Postmark</source>
        <translation>Дата почтового штемпеля</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Queue ticket</source>
        <translation>Талон очереди</translation>
    </message>
    <message>
        <source>Reason for the channel</source>
        <translation>Почему этот канал</translation>
    </message>
    <message>
        <source>Reason of urgency</source>
        <translation>Причина срочности</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Запись разговора</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>Регламент</translation>
    </message>
    <message>
        <source>Repair by</source>
        <translation>Устранить до</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Responsible operator</source>
        <translation>Ответственный оператор</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>Sender&apos;s date</source>
        <translation>Дата отправителя</translation>
    </message>
    <message>
        <source>Sender&apos;s number</source>
        <translation>Номер отправителя</translation>
    </message>
    <message>
        <source>Series of numbers</source>
        <translation>Серия номеров</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>Адрес объекта</translation>
    </message>
    <message>
        <source>Short word</source>
        <translation>Короткое слово</translation>
    </message>
    <message>
        <source>Signed by the applicant</source>
        <translation>Подписано заявителем</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Подписант</translation>
    </message>
    <message>
        <source>Site check needed</source>
        <translation>Нужна проверка на месте</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation>Специалист</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Telephone for contact</source>
        <translation>Телефон для связи</translation>
    </message>
    <message>
        <source>Telephones</source>
        <translation>Телефоны</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Текст письма</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Подразделение</translation>
    </message>
    <message>
        <source>Unit that took it in</source>
        <translation>Подразделение, принявшее обращение</translation>
    </message>
    <message>
        <source>Unit to pass to</source>
        <translation>Передать в подразделение</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Срочно</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Имя для входа</translation>
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
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Выезд</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Посетитель</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Wished way of the answer</source>
        <translation>Желаемый способ ответа</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Работает</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Дата записи</translation>
    </message>
    <message>
        <source>absence</source>
        <translation>отсутствие</translation>
    </message>
    <message>
        <source>account</source>
        <translation>лицевой счёт</translation>
    </message>
    <message>
        <source>appeal</source>
        <translation>обращение</translation>
    </message>
    <message>
        <source>applicant</source>
        <translation>заявитель</translation>
    </message>
    <message>
        <source>computer</source>
        <translation>компьютер</translation>
    </message>
    <message>
        <source>correction of the calendar</source>
        <translation>поправки к календарю</translation>
    </message>
    <message>
        <source>employee</source>
        <translation>сотрудник</translation>
    </message>
    <message>
        <source>entry of the Book</source>
        <translation>запись в Книге</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>письмо</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>мера</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>организация</translation>
    </message>
    <message>
        <source>personal reception</source>
        <translation>личный приём</translation>
    </message>
    <message>
        <source>ready sentence</source>
        <translation>готовая фраза</translation>
    </message>
    <message>
        <source>right to sign</source>
        <translation>право подписи</translation>
    </message>
    <message>
        <source>root certificate</source>
        <translation>корневой сертификат</translation>
    </message>
    <message>
        <source>service centre</source>
        <translation>центр обслуживания</translation>
    </message>
    <message>
        <source>shared view</source>
        <translation>общий вид списка</translation>
    </message>
    <message>
        <source>standard answer</source>
        <translation>типовой ответ</translation>
    </message>
    <message>
        <source>task</source>
        <translation>задание</translation>
    </message>
    <message>
        <source>telephone call</source>
        <translation>телефонный звонок</translation>
    </message>
    <message>
        <source>template of letters</source>
        <translation>шаблон письма</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>подразделение</translation>
    </message>
    <message>
        <source>version of a regulation</source>
        <translation>редакция регламента</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>выезд</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>A certificate had expired at the time of signing.</source>
        <translation>Срок сертификата на момент подписания истёк.</translation>
    </message>
    <message>
        <source>A certificate was not valid yet at the time of signing.</source>
        <translation>На момент подписания сертификат ещё не действовал.</translation>
    </message>
    <message>
        <source>A file of the letter hasn&apos;t arrived on the server yet.</source>
        <translation>Файл письма ещё не пришёл на сервер.</translation>
    </message>
    <message>
        <source>A list is saved as .xlsx or .csv; {where} ends otherwise.</source>
        <translation>Список сохраняется как .xlsx или .csv; у {where} другое окончание.</translation>
    </message>
    <message>
        <source>A list of calls needs a column of dates and one of telephone numbers.</source>
        <translation>В списке звонков нужны столбец дат и столбец номеров телефона.</translation>
    </message>
    <message>
        <source>A measure lacks its day or who answers for it: {measure}</source>
        <translation>У меры не указан срок или ответственный: {measure}</translation>
    </message>
    <message>
        <source>A part of the attachment arrived damaged and is being sent again.</source>
        <translation>Часть вложения пришла повреждённой и отправляется снова.</translation>
    </message>
    <message>
        <source>A phone note has nothing called {where} that could be corrected.</source>
        <translation>В записи звонка нет поля {where}, которое можно исправить.</translation>
    </message>
    <message>
        <source>A ready sentence waits for its fact: {mark}. Write it or take it out.</source>
        <translation>Готовая фраза ждёт своего факта: {mark}. Впишите его или уберите фразу.</translation>
    </message>
    <message>
        <source>A reception can&apos;t be booked for a time that has passed.</source>
        <translation>Нельзя записать на приём на прошедшее время.</translation>
    </message>
    <message>
        <source>A reception needs a written appeal, unless it is booked by phone.</source>
        <translation>Для приёма нужно письменное обращение, если запись не по телефону.</translation>
    </message>
    <message>
        <source>A reception takes from {least} to {most} minutes.</source>
        <translation>Приём длится от {least} до {most} минут.</translation>
    </message>
    <message>
        <source>A record of the kind {entity} can&apos;t be kept there.</source>
        <translation>Запись вида {entity} там хранить нельзя.</translation>
    </message>
    <message>
        <source>A resolution needs an executor.</source>
        <translation>Резолюции нужен исполнитель.</translation>
    </message>
    <message>
        <source>A table cell can become empty: «{text}» ({where}). Leave one paragraph in it after the endfor or endif.</source>
        <translation>Ячейка таблицы может опустеть: «{text}» ({where}). Оставьте в ней один абзац после endfor или endif.</translation>
    </message>
    <message>
        <source>A tag is not whole: «{text}» ({where}). Each tag opens and closes in one paragraph, with two braces on both sides.</source>
        <translation>Метка неполна: «{text}» ({where}). Каждая метка открывается и закрывается в одном абзаце, двумя скобками с обеих сторон.</translation>
    </message>
    <message>
        <source>A tag stands where no text is: {text} ({where}). Only the text of paragraphs may hold tags.</source>
        <translation>Метка стоит там, где нет текста: {text} ({where}). Метки могут быть только в тексте абзацев.</translation>
    </message>
    <message>
        <source>A trusted time stamp confirms that the signature existed then.</source>
        <translation>Доверенная метка времени подтверждает, что подпись тогда уже существовала.</translation>
    </message>
    <message>
        <source>Abuse by phone</source>
        <translation>Оскорбления по телефону</translation>
    </message>
    <message>
        <source>Already on the card: {name}. Don&apos;t ask the client again.</source>
        <translation>Уже есть в карточке: {name}. Не спрашивайте клиента повторно.</translation>
    </message>
    <message>
        <source>An appeal can&apos;t be linked with itself.</source>
        <translation>Обращение нельзя связать с самим собой.</translation>
    </message>
    <message>
        <source>An appeal was made of this call; correct the appeal instead.</source>
        <translation>По этому звонку зарегистрировано обращение; исправляйте обращение.</translation>
    </message>
    <message>
        <source>An appeal was made of this entry already.</source>
        <translation>По этой записи обращение уже создано.</translation>
    </message>
    <message>
        <source>An auditor sees everything and changes nothing. Ask a colleague of the office to do it.</source>
        <translation>Проверяющий видит всё и ничего не меняет. Попросите сделать это сотрудника.</translation>
    </message>
    <message>
        <source>An entry of the Book needs its text or a picture of the page.</source>
        <translation>Записи в Книге нужен текст или снимок страницы.</translation>
    </message>
    <message>
        <source>An extension needs its legal basis.</source>
        <translation>Для продления нужно его основание.</translation>
    </message>
    <message>
        <source>An urgent visit needs its reason.</source>
        <translation>Для срочного выезда нужна причина.</translation>
    </message>
    <message>
        <source>Anonymous: effect</source>
        <translation>Анонимное: последствие</translation>
    </message>
    <message>
        <source>Anonymous: when</source>
        <translation>Анонимное: когда</translation>
    </message>
    <message>
        <source>Another program holds the data. Close it, or wait a little, and try again.</source>
        <translation>Данные заняты другой программой. Закройте её или немного подождите и повторите.</translation>
    </message>
    <message>
        <source>Answer first: {question}</source>
        <translation>Сначала ответьте: {question}</translation>
    </message>
    <message>
        <source>Answer without a letter</source>
        <translation>Ответ без письма</translation>
    </message>
    <message>
        <source>Ask the applicant how to answer.</source>
        <translation>Спросите заявителя, как ответить.</translation>
    </message>
    <message>
        <source>At that time somebody else is booked already: {at}.</source>
        <translation>На это время уже записан другой человек: {at}.</translation>
    </message>
    <message>
        <source>Book of Complaints</source>
        <translation>Книга жалоб</translation>
    </message>
    <message>
        <source>Both copies of the file {where} are damaged. Let «Check and repair» on the page of backups put it right.</source>
        <translation>Обе копии файла {where} повреждены. Нажмите «Проверить и исправить» на странице резервных копий.</translation>
    </message>
    <message>
        <source>Call-back</source>
        <translation>Обратный звонок</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Каналы</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Выберите файл.</translation>
    </message>
    <message>
        <source>Choose a ground first.</source>
        <translation>Сначала выберите основание.</translation>
    </message>
    <message>
        <source>Choose a unit.</source>
        <translation>Выберите подразделение.</translation>
    </message>
    <message>
        <source>Choose an appeal or a reception for the control card.</source>
        <translation>Выберите обращение или запись на приём для контрольной карточки.</translation>
    </message>
    <message>
        <source>Choose an employee.</source>
        <translation>Выберите сотрудника.</translation>
    </message>
    <message>
        <source>Choose an outcome.</source>
        <translation>Выберите результат.</translation>
    </message>
    <message>
        <source>Choose how the answer was given: {ways}.</source>
        <translation>Выберите, как дан ответ: {ways}.</translation>
    </message>
    <message>
        <source>Choose how the applicant is told.</source>
        <translation>Выберите, как сообщить заявителю.</translation>
    </message>
    <message>
        <source>Choose how the consumer was told.</source>
        <translation>Выберите, как извещён потребитель.</translation>
    </message>
    <message>
        <source>Choose how the words are confirmed: by fax or by letter.</source>
        <translation>Выберите, как подтвердить сказанное: факсом или письмом.</translation>
    </message>
    <message>
        <source>Choose the appeal that the caller is satisfied about.</source>
        <translation>Выберите обращение, по которому звонивший удовлетворён ответом.</translation>
    </message>
    <message>
        <source>Choose the day and hour of the reception.</source>
        <translation>Выберите день и час приёма.</translation>
    </message>
    <message>
        <source>Choose the engineer of the visit.</source>
        <translation>Выберите инженера выезда.</translation>
    </message>
    <message>
        <source>Choose the file with the photo.</source>
        <translation>Выберите файл со снимком.</translation>
    </message>
    <message>
        <source>Choose the ground of the refusal on the card first.</source>
        <translation>Сначала выберите основание отказа в карточке.</translation>
    </message>
    <message>
        <source>Choose the kind: {ground}.</source>
        <translation>Выберите вид: {ground}.</translation>
    </message>
    <message>
        <source>Choose the result of the entry.</source>
        <translation>Выберите итог записи.</translation>
    </message>
    <message>
        <source>Choose the result of the visit.</source>
        <translation>Выберите результат выезда.</translation>
    </message>
    <message>
        <source>Choose who receives the person.</source>
        <translation>Выберите, кто принимает.</translation>
    </message>
    <message>
        <source>Choose who signs the letter.</source>
        <translation>Выберите, кто подпишет письмо.</translation>
    </message>
    <message>
        <source>Clause: {clause}</source>
        <translation>Пункт: {clause}</translation>
    </message>
    <message>
        <source>Closed before it was received.</source>
        <translation>Закрыто раньше, чем поступило.</translation>
    </message>
    <message>
        <source>Data of a person</source>
        <translation>Сведения о человеке</translation>
    </message>
    <message>
        <source>Data of an organisation</source>
        <translation>Сведения об организации</translation>
    </message>
    <message>
        <source>Enter both the meter and its reading.</source>
        <translation>Введите и прибор, и его показание.</translation>
    </message>
    <message>
        <source>Enter the document that was shown to the consumer.</source>
        <translation>Укажите документ, который показали потребителю.</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Продление</translation>
    </message>
    <message>
        <source>First answer whether it reports a crime or a threat; only a yes goes to a state body.</source>
        <translation>Сначала ответьте, сообщается ли о преступлении или угрозе: в госорган направляется только при ответе «да».</translation>
    </message>
    <message>
        <source>Give the day and time of the call-back.</source>
        <translation>Укажите день и время обратного звонка.</translation>
    </message>
    <message>
        <source>Give the day by which the explanation is wanted.</source>
        <translation>Укажите день, к которому нужны пояснения.</translation>
    </message>
    <message>
        <source>Give the keyword by which the sentence is called after «::».</source>
        <translation>Укажите ключевое слово, которым фраза вызывается после «::».</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>Укажите причину.</translation>
    </message>
    <message>
        <source>Give the reasons of the refusal.</source>
        <translation>Укажите причины отказа.</translation>
    </message>
    <message>
        <source>Give the reasons.</source>
        <translation>Укажите причины.</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Дайте виду название.</translation>
    </message>
    <message>
        <source>Group {group} of the recovery key is not right. Compare it with the printed sheet.</source>
        <translation>Группа {group} ключа восстановления неверна. Сверьте её с напечатанным листом.</translation>
    </message>
    <message>
        <source>Identification by phone</source>
        <translation>Установление личности по телефону</translation>
    </message>
    <message>
        <source>Important things are told by phone only if all three conditions hold.</source>
        <translation>Важное сообщают по телефону, только если выполнены все три условия.</translation>
    </message>
    <message>
        <source>In person only</source>
        <translation>Только лично</translation>
    </message>
    <message>
        <source>In the line {where} of the stamp&apos;s wording a brace is not closed.</source>
        <translation>В строке {where} текста отметки не закрыта скобка.</translation>
    </message>
    <message>
        <source>It can&apos;t have been forwarded on {value}, before it was received.</source>
        <translation>Обращение не могло быть направлено {value}, раньше поступления.</translation>
    </message>
    <message>
        <source>It can&apos;t have come later than now: {value}.</source>
        <translation>Это не могло прийти позже, чем сейчас: {value}.</translation>
    </message>
    <message>
        <source>It could not be found out whether the certificate was revoked.</source>
        <translation>Не удалось узнать, отозван ли сертификат.</translation>
    </message>
    <message>
        <source>It had to be registered by {latest_on}.</source>
        <translation>Зарегистрировать нужно было до {latest_on}.</translation>
    </message>
    <message>
        <source>It has no number yet.</source>
        <translation>У него ещё нет номера.</translation>
    </message>
    <message>
        <source>It is about this employee.</source>
        <translation>Оно касается этого сотрудника.</translation>
    </message>
    <message>
        <source>It is closed.</source>
        <translation>Оно закрыто.</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>Так уже и есть.</translation>
    </message>
    <message>
        <source>Keep the scan of the page or of the prepared answer.</source>
        <translation>Сохраните скан страницы или подготовленного ответа.</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Виды</translation>
    </message>
    <message>
        <source>Language of the answer</source>
        <translation>Язык ответа</translation>
    </message>
    <message>
        <source>Letters of this kind are not written from an appeal ({document}).</source>
        <translation>Такие письма не составляют из обращения ({document}).</translation>
    </message>
    <message>
        <source>LibreOffice could not make the pages; only the text is shown.</source>
        <translation>LibreOffice не смог сделать страницы; показан только текст.</translation>
    </message>
    <message>
        <source>LibreOffice did not make the pages within {seconds} seconds; only the text is shown.</source>
        <translation>LibreOffice не сделал страницы за {seconds} с; показан только текст.</translation>
    </message>
    <message>
        <source>LibreOffice is not installed here, so only the text is shown, not the pages.</source>
        <translation>LibreOffice здесь не установлен, поэтому показан только текст, а не страницы.</translation>
    </message>
    <message>
        <source>Link the earlier appeal that was answered: {ground}.</source>
        <translation>Свяжите прежнее обращение, на которое ответили: {ground}.</translation>
    </message>
    <message>
        <source>Lists stand in each other more than {limit} deep: «{text}» ({where}).</source>
        <translation>Списки вложены друг в друга глубже {limit}: «{text}» ({where}).</translation>
    </message>
    <message>
        <source>Mark the text as unreadable first: {ground}.</source>
        <translation>Сначала отметьте текст нечитаемым: {ground}.</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Меры</translation>
    </message>
    <message>
        <source>Missing: {name}.</source>
        <translation>Не хватает: {name}.</translation>
    </message>
    <message>
        <source>More than {most} rows are too many sheets. Narrow the list, or save it as a file.</source>
        <translation>Больше {most} строк — слишком много листов. Сузьте список или сохраните его в файл.</translation>
    </message>
    <message>
        <source>Name at least one thing that is missing or can&apos;t be read.</source>
        <translation>Назовите хотя бы одно: чего не хватает или что не читается.</translation>
    </message>
    <message>
        <source>Name the state body.</source>
        <translation>Укажите государственный орган.</translation>
    </message>
    <message>
        <source>No action, notice open</source>
        <translation>Без действий, извещение в силе</translation>
    </message>
    <message>
        <source>No address was left: no letter is written to the author of this entry.</source>
        <translation>Адрес не указан: автору этой записи письмо не направляется.</translation>
    </message>
    <message>
        <source>No ground waits for confirmation here.</source>
        <translation>Здесь нет основания, ожидающего подтверждения.</translation>
    </message>
    <message>
        <source>No hand-over of this appeal was rejected.</source>
        <translation>Передачу этого обращения никто не отклонял.</translation>
    </message>
    <message>
        <source>No letter leaves on this ground: {ground}.</source>
        <translation>По этому основанию письма не направляются: {ground}.</translation>
    </message>
    <message>
        <source>No question waits for the head organisation.</source>
        <translation>Нет вопроса, вынесенного на головную организацию.</translation>
    </message>
    <message>
        <source>No recording of this call is noted.</source>
        <translation>Запись этого разговора не отмечена.</translation>
    </message>
    <message>
        <source>No time-stamping authority is set: give its address in the settings.</source>
        <translation>Служба меток времени не указана: впишите её адрес в настройках.</translation>
    </message>
    <message>
        <source>No version of the regulation {where} is in force on {on}.</source>
        <translation>На {on} не действует ни одна версия регламента {where}.</translation>
    </message>
    <message>
        <source>Nobody lends a right to oneself: leave the place empty, or choose somebody else.</source>
        <translation>Право не передают самому себе: оставьте поле пустым или выберите другого.</translation>
    </message>
    <message>
        <source>Nobody waits for a call-back here any more.</source>
        <translation>Здесь уже никто не ждёт звонка.</translation>
    </message>
    <message>
        <source>Nobody was told of this visit. It is kept as it happened.</source>
        <translation>Об этом выезде никто не извещён. Записано так, как было.</translation>
    </message>
    <message>
        <source>Not answered yet: {question}</source>
        <translation>Ещё не отвечено: {question}</translation>
    </message>
    <message>
        <source>Not checked here: the signature has a form that this program does not know. Check it with the certified tool.</source>
        <translation>Здесь не проверено: такой вид подписи программа не знает. Проверьте сертифицированным средством.</translation>
    </message>
    <message>
        <source>Not checked here: the signature uses an algorithm that this program does not know. Check it with the certified tool.</source>
        <translation>Здесь не проверено: алгоритм подписи программе неизвестен. Проверьте сертифицированным средством.</translation>
    </message>
    <message>
        <source>Not checked yet: a file is still on its way to this computer.</source>
        <translation>Ещё не проверена: файл в пути на этот компьютер.</translation>
    </message>
    <message>
        <source>Not considered, no answer</source>
        <translation>Не рассматривается, ответ не даётся</translation>
    </message>
    <message>
        <source>Not shown: only the debtor or a representative may learn it.</source>
        <translation>Не показано: знать это вправе только должник или представитель.</translation>
    </message>
    <message>
        <source>Not shown: the caller has not identified himself.</source>
        <translation>Не показано: звонящий не подтвердил, кто он.</translation>
    </message>
    <message>
        <source>Not shown: the power of attorney does not hold today.</source>
        <translation>Не показано: доверенность сегодня не действует.</translation>
    </message>
    <message>
        <source>Not shown: this is told in person only.</source>
        <translation>Не показано: это сообщают только лично.</translation>
    </message>
    <message>
        <source>Nothing in this call still waits for a written confirmation.</source>
        <translation>По этому звонку письменное подтверждение больше не требуется.</translation>
    </message>
    <message>
        <source>Nothing of the kind was asked for, or all of it has come.</source>
        <translation>Ничего такого не запрашивали, или всё уже получено.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent, so there is nothing to carry.</source>
        <translation>Отправлять нечего, поэтому и везти нечего.</translation>
    </message>
    <message>
        <source>Nothing was drawn. Let the consumer sign, or note why not.</source>
        <translation>Подписи нет. Дайте потребителю подписать или укажите, почему он не подписывает.</translation>
    </message>
    <message>
        <source>Notice of a visit</source>
        <translation>Извещение о выезде</translation>
    </message>
    <message>
        <source>Notice of extension</source>
        <translation>Уведомление о продлении</translation>
    </message>
    <message>
        <source>One column is chosen for two fields. Choose another one for one of them.</source>
        <translation>Один столбец выбран для двух полей. Для одного из них выберите другой.</translation>
    </message>
    <message>
        <source>One date comes after another that it can&apos;t follow. Check both.</source>
        <translation>Одна дата идёт после другой, хотя не может. Проверьте обе.</translation>
    </message>
    <message>
        <source>Only accepted appeals without a number go into the Box.</source>
        <translation>В «Ящик» кладут только принятые обращения без номера.</translation>
    </message>
    <message>
        <source>Only an administrator may change reference data ({entity}).</source>
        <translation>Справочные данные ({entity}) может менять только администратор.</translation>
    </message>
    <message>
        <source>Only the person responsible for the Book «{book}» or the deputy writes a mark into it.</source>
        <translation>Отметку в Книгу «{book}» вносит только ответственный за неё или его заместитель.</translation>
    </message>
    <message>
        <source>Parts lie deeper in this mail than were read; they are in the attached original.</source>
        <translation>Части письма лежат глубже, чем прочитано; они есть в приложенном оригинале.</translation>
    </message>
    <message>
        <source>Pass the appeal to a unit first.</source>
        <translation>Сначала передайте обращение подразделению.</translation>
    </message>
    <message>
        <source>Personal reception</source>
        <translation>Личный приём</translation>
    </message>
    <message>
        <source>Plan a measure, or say that the complaint was not confirmed.</source>
        <translation>Запланируйте меру или укажите, что жалоба не подтвердилась.</translation>
    </message>
    <message>
        <source>Port {port} on {host} is in use by another program.</source>
        <translation>Порт {port} на {host} занят другой программой.</translation>
    </message>
    <message>
        <source>Quote the passage or name the page: {ground}.</source>
        <translation>Процитируйте место или назовите страницу: {ground}.</translation>
    </message>
    <message>
        <source>Received after it was registered.</source>
        <translation>Поступило позже, чем зарегистрировано.</translation>
    </message>
    <message>
        <source>Record of calls</source>
        <translation>Запись звонков</translation>
    </message>
    <message>
        <source>Record when it was forwarded to the state body.</source>
        <translation>Запишите, когда передано в государственный орган.</translation>
    </message>
    <message>
        <source>Refused to take in</source>
        <translation>Отказано в приёме</translation>
    </message>
    <message>
        <source>Refused with a notice</source>
        <translation>Отказано с извещением</translation>
    </message>
    <message>
        <source>Registered on {value}, but received only on {received}.</source>
        <translation>Зарегистрировано {value}, а поступило только {received}.</translation>
    </message>
    <message>
        <source>Registration term</source>
        <translation>Срок регистрации</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Повторное</translation>
    </message>
    <message>
        <source>Say how the call ended.</source>
        <translation>Укажите, чем закончился звонок.</translation>
    </message>
    <message>
        <source>Say how the reception was asked for.</source>
        <translation>Укажите, как просили о приёме.</translation>
    </message>
    <message>
        <source>Say on what basis the person signs: an order or a power of attorney.</source>
        <translation>Укажите, на каком основании человек подписывает: приказ или доверенность.</translation>
    </message>
    <message>
        <source>Say to whom the letter goes.</source>
        <translation>Укажите, кому письмо.</translation>
    </message>
    <message>
        <source>Say what consideration found.</source>
        <translation>Укажите, что показало рассмотрение.</translation>
    </message>
    <message>
        <source>Say what it is about, or add a file.</source>
        <translation>Укажите, о чём речь, или добавьте файл.</translation>
    </message>
    <message>
        <source>Say when the repair is planned.</source>
        <translation>Укажите, когда запланирован ремонт.</translation>
    </message>
    <message>
        <source>Say whether there are new arguments: {ground}.</source>
        <translation>Укажите, есть ли новые доводы: {ground}.</translation>
    </message>
    <message>
        <source>Say which column holds: {fields}. Without it no appeal can be made of a row.</source>
        <translation>Укажите, в каком столбце стоит: {fields}. Без этого из строки не получится обращение.</translation>
    </message>
    <message>
        <source>Say who calls back.</source>
        <translation>Укажите, кто перезвонит.</translation>
    </message>
    <message>
        <source>Say why the service was poor or interrupted.</source>
        <translation>Укажите, почему услуга была плохой или прерывалась.</translation>
    </message>
    <message>
        <source>Select the appeals first.</source>
        <translation>Сначала выберите обращения.</translation>
    </message>
    <message>
        <source>Somebody has written this note up already.</source>
        <translation>Эту запись уже кто-то сделал.</translation>
    </message>
    <message>
        <source>Something answered in the centre&apos;s place with far too much. Check the network; your work is safe here.</source>
        <translation>Вместо центра ответил кто-то другой, и слишком длинно. Проверьте сеть; ваша работа здесь в сохранности.</translation>
    </message>
    <message>
        <source>Something else answers in the centre&apos;s place, perhaps a log-in page of this network. Open a browser and log in, or use another network.</source>
        <translation>Вместо центра отвечает что-то другое, возможно, страница входа этой сети. Откройте браузер и войдите или возьмите другую сеть.</translation>
    </message>
    <message>
        <source>Something was done with it since: undo that first, or correct it.</source>
        <translation>С тех пор сделано что-то ещё: сначала отмените это или внесите исправление.</translation>
    </message>
    <message>
        <source>Tell the consumer before ending the call, and tick it.</source>
        <translation>Предупредите потребителя до окончания звонка и отметьте это.</translation>
    </message>
    <message>
        <source>Term with an enquiry or a site check</source>
        <translation>Срок при запросе или проверке на месте</translation>
    </message>
    <message>
        <source>Term, by phone</source>
        <translation>Срок, по телефону</translation>
    </message>
    <message>
        <source>Term, written</source>
        <translation>Срок, письменно</translation>
    </message>
    <message>
        <source>The PIN is wrong. A token locks itself after a few wrong PINs.</source>
        <translation>Неверный PIN. После нескольких ошибок токен блокируется.</translation>
    </message>
    <message>
        <source>The PIN of the token has expired or was never set. Set it with the program of the token&apos;s maker.</source>
        <translation>PIN токена просрочен или не был задан. Задайте его программой производителя токена.</translation>
    </message>
    <message>
        <source>The SMS gateway couldn&apos;t be reached.</source>
        <translation>SMS-шлюз недоступен.</translation>
    </message>
    <message>
        <source>The absence ends before it begins.</source>
        <translation>Отсутствие заканчивается раньше, чем начинается.</translation>
    </message>
    <message>
        <source>The account {value} has an unusual number of digits.</source>
        <translation>В счёте {value} необычное число цифр.</translation>
    </message>
    <message>
        <source>The address for the answer is missing: {way}.</source>
        <translation>Нет адреса для ответа: {way}.</translation>
    </message>
    <message>
        <source>The address for this way is missing.</source>
        <translation>Для этого способа нет адреса.</translation>
    </message>
    <message>
        <source>The address isn&apos;t one.</source>
        <translation>Это не адрес.</translation>
    </message>
    <message>
        <source>The address names no street and house: {address}</source>
        <translation>В адресе нет улицы и дома: {address}</translation>
    </message>
    <message>
        <source>The answer contains</source>
        <translation>Ответ содержит</translation>
    </message>
    <message>
        <source>The answer should leave {way}. Say why it leaves {chosen}.</source>
        <translation>Ответ положено отправить так: {way}. Укажите, почему иначе: {chosen}.</translation>
    </message>
    <message>
        <source>The answer to {number} leaves questions open: {questions}.</source>
        <translation>Ответ на {number} оставляет вопросы открытыми: {questions}.</translation>
    </message>
    <message>
        <source>The answer to {number} was never sent.</source>
        <translation>Ответ на {number} так и не отправлен.</translation>
    </message>
    <message>
        <source>The answer was to be given by a visit: no visit of this appeal is done yet.</source>
        <translation>Ответ должны были дать при выезде: по этому обращению ещё нет выполненного выезда.</translation>
    </message>
    <message>
        <source>The appeal is about you: somebody else signs the answer.</source>
        <translation>Обращение касается вас: ответ подпишет другой.</translation>
    </message>
    <message>
        <source>The appeal is in another language ({wanted}) than the letter ({got}).</source>
        <translation>Обращение на другом языке ({wanted}), чем письмо ({got}).</translation>
    </message>
    <message>
        <source>The appeal is not registered yet.</source>
        <translation>Обращение ещё не зарегистрировано.</translation>
    </message>
    <message>
        <source>The appeal is registered under {number} already.</source>
        <translation>Обращение уже зарегистрировано под номером {number}.</translation>
    </message>
    <message>
        <source>The appeal was not redirected yet: record it on the card first.</source>
        <translation>Обращение ещё не перенаправлено: сначала запишите это в карточке.</translation>
    </message>
    <message>
        <source>The appeal {number} is closed. Register a new one, as a repeat.</source>
        <translation>Обращение {number} закрыто. Зарегистрируйте новое, как повторное.</translation>
    </message>
    <message>
        <source>The applicant was not satisfied, so a letter is needed.</source>
        <translation>Заявитель не удовлетворён, поэтому нужно письмо.</translation>
    </message>
    <message>
        <source>The attachment arrived damaged and is being sent again.</source>
        <translation>Вложение пришло повреждённым и отправляется снова.</translation>
    </message>
    <message>
        <source>The attachment is larger than {most} bytes.</source>
        <translation>Вложение больше {most} байт.</translation>
    </message>
    <message>
        <source>The attachment isn&apos;t on the server yet.</source>
        <translation>Вложения ещё нет на сервере.</translation>
    </message>
    <message>
        <source>The attachment was announced with another size ({size} bytes).</source>
        <translation>Вложение было заявлено другого размера ({size} байт).</translation>
    </message>
    <message>
        <source>The attachment {where} is empty and was left out.</source>
        <translation>Вложение {where} пустое и пропущено.</translation>
    </message>
    <message>
        <source>The author left a phone: tell the reasons and record it first.</source>
        <translation>Автор оставил телефон: сначала сообщите причины и запишите это.</translation>
    </message>
    <message>
        <source>The author left an address: send the reasoned notice first.</source>
        <translation>Автор оставил адрес: сначала отправьте мотивированное извещение.</translation>
    </message>
    <message>
        <source>The author left contacts, but no answer is recorded.</source>
        <translation>Автор оставил контакты, но ответ не записан.</translation>
    </message>
    <message>
        <source>The authority to sign begins on {begins}.</source>
        <translation>Право подписи начинается {begins}.</translation>
    </message>
    <message>
        <source>The authority to sign ended on {ended}.</source>
        <translation>Право подписи закончилось {ended}.</translation>
    </message>
    <message>
        <source>The backup is damaged at {where}.</source>
        <translation>Резервная копия повреждена: {where}.</translation>
    </message>
    <message>
        <source>The backup is of epoch {epoch}, before the last restore; it can&apos;t stand for the present data.</source>
        <translation>Резервная копия эпохи {epoch}, до последнего восстановления; она не заменит нынешние данные.</translation>
    </message>
    <message>
        <source>The backup was changed or damaged: {where}. Take an earlier one.</source>
        <translation>Резервная копия изменена или повреждена: {where}. Возьмите более раннюю.</translation>
    </message>
    <message>
        <source>The backup {where} doesn&apos;t open. Take an earlier one, and check the disk.</source>
        <translation>Резервная копия {where} не открывается. Возьмите более раннюю и проверьте диск.</translation>
    </message>
    <message>
        <source>The calendar data of the program are damaged. Install it again.</source>
        <translation>Данные календаря программы повреждены. Установите её заново.</translation>
    </message>
    <message>
        <source>The calendar file is too large. Export a shorter time.</source>
        <translation>Файл календаря слишком велик. Выгрузите более короткий период.</translation>
    </message>
    <message>
        <source>The call can&apos;t have begun at {value}: that is still to come.</source>
        <translation>Звонок не мог начаться {value}: это время ещё не наступило.</translation>
    </message>
    <message>
        <source>The call needs number, time and content.</source>
        <translation>Для звонка нужны номер, время и содержание.</translation>
    </message>
    <message>
        <source>The call was recorded, but the warning is not ticked.</source>
        <translation>Звонок записан, но предупреждение не отмечено.</translation>
    </message>
    <message>
        <source>The call-back lies in the past.</source>
        <translation>Обратный звонок назначен на прошедшее время.</translation>
    </message>
    <message>
        <source>The call-back lies outside the unit&apos;s hours.</source>
        <translation>Обратный звонок вне часов работы подразделения.</translation>
    </message>
    <message>
        <source>The caller&apos;s number is missing. For a number not shown write: {hidden}.</source>
        <translation>Нет номера звонящего. Если номер скрыт, напишите: {hidden}.</translation>
    </message>
    <message>
        <source>The centre didn&apos;t answer in time. It is tried again by itself; if this lasts, tell the administrator.</source>
        <translation>Центр не ответил вовремя. Попытка повторится сама; если это продолжается, сообщите администратору.</translation>
    </message>
    <message>
        <source>The centre doesn&apos;t know this employee.</source>
        <translation>Центр не знает этого сотрудника.</translation>
    </message>
    <message>
        <source>The centre is being restored. The exchange goes on by itself in a few minutes.</source>
        <translation>Центр восстанавливается. Обмен продолжится сам через несколько минут.</translation>
    </message>
    <message>
        <source>The centre keeps this change for the administrator to look at.</source>
        <translation>Центр отложил это изменение, его посмотрит администратор.</translation>
    </message>
    <message>
        <source>The centre no longer counts this person as staff. Somebody else must unlock the computer.</source>
        <translation>Центр больше не числит этого человека сотрудником. Компьютер должен открыть кто-то другой.</translation>
    </message>
    <message>
        <source>The centre&apos;s answer arrived damaged. It is asked for again by itself.</source>
        <translation>Ответ центра пришёл повреждённым. Он будет запрошен снова сам.</translation>
    </message>
    <message>
        <source>The centre&apos;s answer arrived in part. It is asked for again by itself.</source>
        <translation>Ответ центра пришёл не полностью. Он будет запрошен снова сам.</translation>
    </message>
    <message>
        <source>The certificate expired on {expired}. Choose another or renew it.</source>
        <translation>Сертификат истёк {expired}. Выберите другой или обновите его.</translation>
    </message>
    <message>
        <source>The certificate in the signature was exchanged for another.</source>
        <translation>Сертификат в подписи заменён другим.</translation>
    </message>
    <message>
        <source>The certificate is not made for signing documents.</source>
        <translation>Сертификат не предназначен для подписания документов.</translation>
    </message>
    <message>
        <source>The certificate is not made for signing documents. Choose another.</source>
        <translation>Сертификат не предназначен для подписания документов. Выберите другой.</translation>
    </message>
    <message>
        <source>The certificate is not valid before {valid_from}. Check the clock of this computer.</source>
        <translation>Сертификат действует только с {valid_from}. Проверьте часы компьютера.</translation>
    </message>
    <message>
        <source>The certificate itself was signed with an algorithm that is no longer accepted.</source>
        <translation>Сам сертификат подписан алгоритмом, который больше не принимается.</translation>
    </message>
    <message>
        <source>The certificate leads to a trusted root and was valid at the time of signing.</source>
        <translation>Сертификат ведёт к доверенному корню и действовал при подписании.</translation>
    </message>
    <message>
        <source>The certificate was issued by an authority that is not among the trusted ones.</source>
        <translation>Сертификат выдан центром, которого нет среди доверенных.</translation>
    </message>
    <message>
        <source>The certificate was revoked before the time of signing.</source>
        <translation>Сертификат был отозван до подписания.</translation>
    </message>
    <message>
        <source>The chain of certificates does not hold.</source>
        <translation>Цепочка сертификатов не сходится.</translation>
    </message>
    <message>
        <source>The client did not give this way: {way}.</source>
        <translation>Клиент не указал такой способ: {way}.</translation>
    </message>
    <message>
        <source>The clock of this computer was put back: an earlier step was noted at {noted}, now it is {now}. Both are kept as they are.</source>
        <translation>Часы компьютера перевели назад: предыдущий шаг отмечен {noted}, сейчас {now}. Обе отметки сохранены как есть.</translation>
    </message>
    <message>
        <source>The code is wrong, was used already, or is older than 7 days. Ask for a new one.</source>
        <translation>Код неверен, уже использован или старше 7 дней. Попросите новый.</translation>
    </message>
    <message>
        <source>The command line is not understood: {reason}</source>
        <translation>Команда не понята: {reason}</translation>
    </message>
    <message>
        <source>The complaint was confirmed: say what was done.</source>
        <translation>Жалоба подтвердилась: укажите, что сделано.</translation>
    </message>
    <message>
        <source>The connection to the SMS gateway broke while sending. Ask whether the message arrived.</source>
        <translation>Связь с SMS-шлюзом прервалась при отправке. Узнайте, дошло ли сообщение.</translation>
    </message>
    <message>
        <source>The connection to the centre was cut off before it was finished; nothing was stored. Start the program and connect again.</source>
        <translation>Подключение к центру прервалось, не закончившись; ничего не сохранено. Запустите программу и подключитесь ещё раз.</translation>
    </message>
    <message>
        <source>The connection to the mail server broke while sending. Ask whether the letter arrived.</source>
        <translation>Связь с почтовым сервером прервалась при отправке. Узнайте, дошло ли письмо.</translation>
    </message>
    <message>
        <source>The consumer had to be told by {latest}. Give the reason of the late change.</source>
        <translation>Потребителя нужно было известить до {latest}. Укажите причину позднего изменения.</translation>
    </message>
    <message>
        <source>The consumer knows the agreed time. Say how the consumer was told of the change.</source>
        <translation>Потребителю известно согласованное время. Укажите, как он извещён об изменении.</translation>
    </message>
    <message>
        <source>The consumer must be told before departure.</source>
        <translation>Потребителя нужно известить до выезда.</translation>
    </message>
    <message>
        <source>The consumer was told {minutes} minutes before departure; an urgent visit is told immediately before it.</source>
        <translation>Потребитель извещён за {minutes} мин. до выезда; о срочном выезде извещают непосредственно перед ним.</translation>
    </message>
    <message>
        <source>The data are damaged. Stop working here and tell the administrator: the last backup and the centre hold what was sent.</source>
        <translation>Данные повреждены. Прекратите здесь работу и сообщите администратору: отправленное есть в центре и в последней резервной копии.</translation>
    </message>
    <message>
        <source>The data in {where} are encrypted and the file of passwords is not there. Restore a backup with the recovery key.</source>
        <translation>Данные в {where} зашифрованы, а файла паролей нет. Восстановите резервную копию ключом восстановления.</translation>
    </message>
    <message>
        <source>The data in {where} can&apos;t be opened: the file is damaged, or the key is another one.</source>
        <translation>Данные в {where} не открываются: файл повреждён или ключ другой.</translation>
    </message>
    <message>
        <source>The data in {where} were encrypted with other settings than this version uses; the password is right. Open them with the version that wrote them, or restore a backup of this version.</source>
        <translation>Данные в {where} зашифрованы с другими параметрами, чем у этой версии; пароль верный. Откройте их той версией, которая их записала, или восстановите резервную копию этой версии.</translation>
    </message>
    <message>
        <source>The data of the centre arrived damaged. Try again; nothing here was changed.</source>
        <translation>Данные центра пришли повреждёнными. Попробуйте ещё раз; здесь ничего не изменилось.</translation>
    </message>
    <message>
        <source>The data were written by a newer program ({newest}). Install the current version of the program.</source>
        <translation>Данные записаны более новой программой ({newest}). Установите текущую версию программы.</translation>
    </message>
    <message>
        <source>The date has not come yet.</source>
        <translation>Эта дата ещё не наступила.</translation>
    </message>
    <message>
        <source>The date is too long ago.</source>
        <translation>Слишком давняя дата.</translation>
    </message>
    <message>
        <source>The decision is missing.</source>
        <translation>Нет решения.</translation>
    </message>
    <message>
        <source>The demonstration holds invented data and has no passwords.</source>
        <translation>В демонстрации вымышленные данные, паролей в ней нет.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was stored half-way and what you typed is kept as a draft: make room, then try again.</source>
        <translation>Диск заполнен. Ничего не сохранено наполовину, а набранное лежит в черновике: освободите место и повторите.</translation>
    </message>
    <message>
        <source>The disk refused to write {where}. Check that there is room; nothing that was confirmed is lost.</source>
        <translation>Диск не записал {where}. Проверьте, есть ли место; подтверждённое не потеряно.</translation>
    </message>
    <message>
        <source>The document has no value for a tag in «{text}» ({where}). Put if around it in the template.</source>
        <translation>Для метки в «{text}» ({where}) в документе нет значения. Поставьте вокруг неё if в шаблоне.</translation>
    </message>
    <message>
        <source>The document has no value for a tag in «{text}» ({where}): what holds it is not there. Put if around it in the template.</source>
        <translation>Для метки в «{text}» ({where}) нет значения: нет того, что его содержит. Поставьте вокруг неё if в шаблоне.</translation>
    </message>
    <message>
        <source>The document is too large: {where} has {size} bytes, more than {limit}.</source>
        <translation>Документ слишком велик: в {where} {size} байт, больше {limit}.</translation>
    </message>
    <message>
        <source>The driver of the token ({module}) can&apos;t be loaded. Check its path and install it again.</source>
        <translation>Драйвер токена ({module}) не загружается. Проверьте путь и установите его заново.</translation>
    </message>
    <message>
        <source>The earlier appeal is another applicant&apos;s: the same name is not the same person.</source>
        <translation>Раннее обращение принадлежит другому заявителю: одинаковое имя не значит тот же человек.</translation>
    </message>
    <message>
        <source>The employee who did this isn&apos;t enrolled on this laptop. Ask the administrator to add them.</source>
        <translation>Сотрудник, который это сделал, не подключён на этом ноутбуке. Попросите администратора добавить его.</translation>
    </message>
    <message>
        <source>The employee who did this no longer works here. Ask the administrator.</source>
        <translation>Сотрудник, который это сделал, здесь больше не работает. Обратитесь к администратору.</translation>
    </message>
    <message>
        <source>The engineer has another visit at {at}. Choose another time or another engineer.</source>
        <translation>У инженера уже есть выезд: {at}. Выберите другое время или другого инженера.</translation>
    </message>
    <message>
        <source>The engineer is absent until {until} ({title}). Choose another engineer or another day.</source>
        <translation>Инженер отсутствует до {until} ({title}). Выберите другого инженера или другой день.</translation>
    </message>
    <message>
        <source>The exchange stopped by a mistake of the program. It is tried again by itself; send the diagnostics to the administrator.</source>
        <translation>Обмен остановился из-за ошибки программы. Попытка повторится сама; отправьте диагностику администратору.</translation>
    </message>
    <message>
        <source>The executor&apos;s name is missing.</source>
        <translation>Нет имени исполнителя.</translation>
    </message>
    <message>
        <source>The executor&apos;s phone or e-mail is missing.</source>
        <translation>Нет телефона или e-mail исполнителя.</translation>
    </message>
    <message>
        <source>The file does not tell clearly which signatures it has ({where}).</source>
        <translation>Из файла неясно, какие в нём подписи ({where}).</translation>
    </message>
    <message>
        <source>The file has not arrived on this computer yet. It comes with the next exchange.</source>
        <translation>Файл ещё не пришёл на этот компьютер. Он придёт со следующим обменом.</translation>
    </message>
    <message>
        <source>The file has {size} bytes; files larger than {limit} bytes are not opened.</source>
        <translation>В файле {size} байт; файлы больше {limit} байт не открываются.</translation>
    </message>
    <message>
        <source>The file holds a part with the name «{where}», which office programs read differently. Save it anew in Word.</source>
        <translation>В файле есть часть с именем «{where}», которое офисные программы читают по-разному. Сохраните его заново в Word.</translation>
    </message>
    <message>
        <source>The file holds a signature that nothing points at any more ({where}).</source>
        <translation>В файле есть подпись, на которую уже ничто не указывает ({where}).</translation>
    </message>
    <message>
        <source>The file holds hidden bytes at {where}. Save it anew in Word.</source>
        <translation>В файле есть скрытые байты: {where}. Сохраните его заново в Word.</translation>
    </message>
    <message>
        <source>The file holds two parts named {where}: programs would show different letters.</source>
        <translation>В файле две части с именем {where}: программы показали бы разные письма.</translation>
    </message>
    <message>
        <source>The file holds {count} parts; more than {limit} is refused. It may be made to do harm.</source>
        <translation>В файле {count} частей; больше {limit} не принимается. Возможно, он сделан во вред.</translation>
    </message>
    <message>
        <source>The file holds {count} signatures; more than {limit} are not checked.</source>
        <translation>В файле {count} подписей; больше {limit} не проверяется.</translation>
    </message>
    <message>
        <source>The file holds {where} twice: programs may show another text than the signed one.</source>
        <translation>В файле {where} содержится дважды: программы могут показать не тот текст, что подписан.</translation>
    </message>
    <message>
        <source>The file is damaged at {where}. Ask for it again.</source>
        <translation>Файл повреждён: {where}. Попросите прислать его снова.</translation>
    </message>
    <message>
        <source>The file is protected by a password ({where}). Save it without a password.</source>
        <translation>Файл защищён паролем ({where}). Сохраните его без пароля.</translation>
    </message>
    <message>
        <source>The file of numbers, {where}, is damaged. No number is given until the administrator has looked.</source>
        <translation>Файл номеров {where} повреждён. Номера не выдаются, пока администратор не посмотрит.</translation>
    </message>
    <message>
        <source>The file of passwords {where} is damaged. Restore it from the last backup with the recovery key.</source>
        <translation>Файл паролей {where} повреждён. Восстановите его из последней резервной копии ключом восстановления.</translation>
    </message>
    <message>
        <source>The file of passwords {where} was written by a newer version of the program. Install that version.</source>
        <translation>Файл паролей {where} записан более новой версией программы. Установите её.</translation>
    </message>
    <message>
        <source>The file of the organisation ({where}) can&apos;t be read.</source>
        <translation>Файл организации ({where}) не читается.</translation>
    </message>
    <message>
        <source>The file would unpack to {size} bytes; more than {limit} is refused. It may be made to do harm.</source>
        <translation>Файл развернулся бы до {size} байт; больше {limit} не принимается. Возможно, он сделан во вред.</translation>
    </message>
    <message>
        <source>The file {where} can&apos;t be read.</source>
        <translation>Файл {where} не читается.</translation>
    </message>
    <message>
        <source>The file {where} cannot be read. Check that it is still there and not open in another program.</source>
        <translation>Файл {where} не читается. Проверьте, что он на месте и не открыт в другой программе.</translation>
    </message>
    <message>
        <source>The file {where} could not be written. Choose another folder.</source>
        <translation>Файл {where} не записался. Выберите другую папку.</translation>
    </message>
    <message>
        <source>The file {where} has a password or an old binary format. Save it as .xlsx or .csv without a password.</source>
        <translation>Файл {where} защищён паролем или сохранён в старом формате. Сохраните его как .xlsx или .csv без пароля.</translation>
    </message>
    <message>
        <source>The file {where} has {size} bytes, more than {most}. Note on the card where it is kept instead.</source>
        <translation>В файле {where} {size} байт, больше {most}. Вместо этого запишите в карточке, где он хранится.</translation>
    </message>
    <message>
        <source>The file {where} holds no table.</source>
        <translation>В файле {where} нет таблицы.</translation>
    </message>
    <message>
        <source>The file {where} is broken or is no table. Open it in a spreadsheet program and save it again.</source>
        <translation>Файл {where} повреждён или не является таблицей. Откройте его в табличном редакторе и сохраните заново.</translation>
    </message>
    <message>
        <source>The file {where} is empty and was not added.</source>
        <translation>Файл {where} пустой и не добавлен.</translation>
    </message>
    <message>
        <source>The file {where} is empty: there is no signature in it.</source>
        <translation>Файл {where} пуст: подписи в нём нет.</translation>
    </message>
    <message>
        <source>The file {where} is larger than {most_gb} GB. Divide it into several files.</source>
        <translation>Файл {where} больше {most_gb} ГБ. Разделите его на несколько файлов.</translation>
    </message>
    <message>
        <source>The file {where} was imported already ({begun_at}). Take that import back first if it has to be repeated.</source>
        <translation>Файл {where} уже загружен ({begun_at}). Чтобы загрузить его снова, сначала отмените ту загрузку.</translation>
    </message>
    <message>
        <source>The folder for scans, {where}, is not there. Choose another one in the settings.</source>
        <translation>Папки для сканов {where} нет. Выберите другую в настройках.</translation>
    </message>
    <message>
        <source>The ground is not confirmed yet.</source>
        <translation>Основание ещё не подтверждено.</translation>
    </message>
    <message>
        <source>The internal term ends after the answer is due.</source>
        <translation>Внутренний срок позже срока ответа.</translation>
    </message>
    <message>
        <source>The invitation was not sent yet.</source>
        <translation>Приглашение ещё не отправлено.</translation>
    </message>
    <message>
        <source>The key file can&apos;t be read. Look whether it is still there: {where}.</source>
        <translation>Файл ключа не читается. Посмотрите, на месте ли он: {where}.</translation>
    </message>
    <message>
        <source>The key file is protected by an outdated method. Export it again with AES.</source>
        <translation>Файл ключа защищён устаревшим способом. Выгрузите его заново с AES.</translation>
    </message>
    <message>
        <source>The key has {bits} bits; at least {least} are needed.</source>
        <translation>В ключе {bits} бит; нужно не меньше {least}.</translation>
    </message>
    <message>
        <source>The keyword {keyword} calls another sentence of this language already: {title}.</source>
        <translation>Ключевое слово {keyword} уже вызывает другую фразу этого языка: {title}.</translation>
    </message>
    <message>
        <source>The kind of {where} was changed: signed as {signed}, found as {found}.</source>
        <translation>Вид части {where} изменён: подписано как {signed}, найдено {found}.</translation>
    </message>
    <message>
        <source>The letter got another signature meanwhile. Try again.</source>
        <translation>Письмо тем временем получило ещё одну подпись. Повторите.</translation>
    </message>
    <message>
        <source>The letter has no outgoing number yet: it gets one when it is signed.</source>
        <translation>У письма ещё нет исходящего номера: он появится при подписании.</translation>
    </message>
    <message>
        <source>The letter is empty.</source>
        <translation>Письмо пустое.</translation>
    </message>
    <message>
        <source>The letter is no longer in the folder: it was returned, called back or signed.</source>
        <translation>Письма больше нет в папке: его вернули, отозвали или подписали.</translation>
    </message>
    <message>
        <source>The letter is not complete. What is missing stands below, each with its field.</source>
        <translation>Письмо неполно. Чего не хватает, указано ниже, у каждого поля.</translation>
    </message>
    <message>
        <source>The letter is not signed.</source>
        <translation>Письмо не подписано.</translation>
    </message>
    <message>
        <source>The letter is signed already. Add a second signature, or make a new version.</source>
        <translation>Письмо уже подписано. Добавьте вторую подпись или сделайте новую версию.</translation>
    </message>
    <message>
        <source>The letter is signed and can&apos;t be changed. Make a new version to correct it.</source>
        <translation>Письмо подписано, менять его нельзя. Чтобы исправить, сделайте новую версию.</translation>
    </message>
    <message>
        <source>The letter names a number that is not the applicant&apos;s: {number}.</source>
        <translation>В письме номер, который не принадлежит заявителю: {number}.</translation>
    </message>
    <message>
        <source>The letter repeats the abusive passage.</source>
        <translation>Письмо повторяет оскорбительное место.</translation>
    </message>
    <message>
        <source>The letter tells what is marked as secret.</source>
        <translation>Письмо раскрывает то, что отмечено как секрет.</translation>
    </message>
    <message>
        <source>The letter waits for the signature. Call it back to change it.</source>
        <translation>Письмо ждёт подписи. Отзовите его, чтобы изменить.</translation>
    </message>
    <message>
        <source>The letter was changed after it was signed. Make a new version and sign that.</source>
        <translation>Письмо изменено после подписания. Сделайте новую версию и подпишите её.</translation>
    </message>
    <message>
        <source>The letter was never submitted for signature.</source>
        <translation>Письмо не передавали на подпись.</translation>
    </message>
    <message>
        <source>The letter was not sent yet.</source>
        <translation>Письмо ещё не отправлено.</translation>
    </message>
    <message>
        <source>The letter was sent and can&apos;t be withdrawn.</source>
        <translation>Письмо отправлено, отозвать его нельзя.</translation>
    </message>
    <message>
        <source>The letter would read otherwise now than it did: a name, the letterhead or a term was changed since. Return it to be submitted anew.</source>
        <translation>Письмо теперь читалось бы иначе: с тех пор изменились имя, бланк или срок. Верните его, чтобы передали заново.</translation>
    </message>
    <message>
        <source>The letters of this mail had to be guessed: look whether they read well.</source>
        <translation>Буквы этого письма пришлось угадывать: посмотрите, хорошо ли читается.</translation>
    </message>
    <message>
        <source>The line {where} of the stamp&apos;s wording names «{field}», which does not exist there.</source>
        <translation>Строка {where} текста отметки называет «{field}», а такого там нет.</translation>
    </message>
    <message>
        <source>The list of content types ({where}) is not readable.</source>
        <translation>Список типов содержимого ({where}) не читается.</translation>
    </message>
    <message>
        <source>The list of content types ({where}) names one part twice.</source>
        <translation>Список типов содержимого ({where}) называет одну часть дважды.</translation>
    </message>
    <message>
        <source>The list of relationships {where} is not readable.</source>
        <translation>Список связей {where} не читается.</translation>
    </message>
    <message>
        <source>The list {where} holds {count} relationships; more than {limit} is refused.</source>
        <translation>В списке {where} {count} связей; больше {limit} не принимается.</translation>
    </message>
    <message>
        <source>The mail does not say when it came: check the day.</source>
        <translation>В письме не сказано, когда оно пришло: проверьте день.</translation>
    </message>
    <message>
        <source>The mail does not say who sent it.</source>
        <translation>В письме не сказано, от кого оно.</translation>
    </message>
    <message>
        <source>The mail server couldn&apos;t be reached.</source>
        <translation>Почтовый сервер недоступен.</translation>
    </message>
    <message>
        <source>The mail server refused the server&apos;s password.</source>
        <translation>Почтовый сервер отклонил пароль сервера.</translation>
    </message>
    <message>
        <source>The mail {where} has {size} bytes, more than {most}. Save its attachments apart and add them to the form.</source>
        <translation>В письме {where} {size} байт, больше {most}. Сохраните вложения отдельно и добавьте их в форму.</translation>
    </message>
    <message>
        <source>The mail {where} is empty.</source>
        <translation>Письмо {where} пустое.</translation>
    </message>
    <message>
        <source>The mail {where} is put together in a way that no mail program does; it was not read. Attach it as a file if you need it.</source>
        <translation>Письмо {where} составлено так, как не делает ни одна почтовая программа; оно не прочитано. Если нужно, приложите его файлом.</translation>
    </message>
    <message>
        <source>The mark in the Book lacks: {column}.</source>
        <translation>В отметке в Книге не хватает: {column}.</translation>
    </message>
    <message>
        <source>The network is so slow that the exchange was given up. It is tried again by itself; a better line helps.</source>
        <translation>Сеть так медленна, что обмен прекращён. Попытка повторится сама; поможет более быстрая линия.</translation>
    </message>
    <message>
        <source>The newer backup {where} holds less than this one; verify the newest.</source>
        <translation>В более новой резервной копии {where} данных меньше, чем в этой; проверьте самую новую.</translation>
    </message>
    <message>
        <source>The notice can&apos;t have been given at {value}: that is still to come.</source>
        <translation>Извещение не могло быть дано {value}: это ещё впереди.</translation>
    </message>
    <message>
        <source>The notice was not sent yet.</source>
        <translation>Извещение ещё не отправлено.</translation>
    </message>
    <message>
        <source>The number has characters that a register can&apos;t hold.</source>
        <translation>В номере знаки, которых в журнале быть не может.</translation>
    </message>
    <message>
        <source>The number is longer than any number of an appeal.</source>
        <translation>Номер длиннее любого номера обращения.</translation>
    </message>
    <message>
        <source>The office is closed at that time.</source>
        <translation>В это время офис закрыт.</translation>
    </message>
    <message>
        <source>The package was changed on the way, or isn&apos;t from the laptop it names.</source>
        <translation>Пакет изменён в пути или не с того ноутбука, который назван.</translation>
    </message>
    <message>
        <source>The packed changes can&apos;t be unpacked.</source>
        <translation>Упакованные изменения не распаковываются.</translation>
    </message>
    <message>
        <source>The part {where} declares a document type or entities. Such files are refused: they can do harm.</source>
        <translation>Часть {where} объявляет тип документа или сущности. Такие файлы не принимаются: они могут навредить.</translation>
    </message>
    <message>
        <source>The part {where} has no content type. Save the file anew in Word.</source>
        <translation>У части {where} нет типа содержимого. Сохраните файл заново в Word.</translation>
    </message>
    <message>
        <source>The part {where} has {size} bytes; more than {limit} is refused.</source>
        <translation>В части {where} {size} байт; больше {limit} не принимается.</translation>
    </message>
    <message>
        <source>The part {where} is not readable.</source>
        <translation>Часть {where} не читается.</translation>
    </message>
    <message>
        <source>The part {where} is not written in UTF-8.</source>
        <translation>Часть {where} записана не в UTF-8.</translation>
    </message>
    <message>
        <source>The part {where} is packed by a method that Word does not use ({method}).</source>
        <translation>Часть {where} сжата способом, которого Word не применяет ({method}).</translation>
    </message>
    <message>
        <source>The password does not open the key file.</source>
        <translation>Пароль не открывает файл ключа.</translation>
    </message>
    <message>
        <source>The password must have at least {least} characters.</source>
        <translation>В пароле должно быть не меньше {least} знаков.</translation>
    </message>
    <message>
        <source>The password repeats the same characters. Take a longer phrase.</source>
        <translation>В пароле повторяются одни и те же знаки. Возьмите фразу подлиннее.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Период заканчивается раньше, чем начинается.</translation>
    </message>
    <message>
        <source>The phrase is too short; it has at least {least} letters.</source>
        <translation>Фраза слишком короткая; в ней не меньше {least} букв.</translation>
    </message>
    <message>
        <source>The phrase is wrong, or the file is damaged. Ask your colleague to read the phrase out again.</source>
        <translation>Фраза неверна или файл повреждён. Попросите коллегу прочитать фразу ещё раз.</translation>
    </message>
    <message>
        <source>The picture can&apos;t be read. Accepted are JPEG, PNG, BMP, TIFF and WebP.</source>
        <translation>Изображение не читается. Принимаются JPEG, PNG, BMP, TIFF и WebP.</translation>
    </message>
    <message>
        <source>The picture has {size} bytes, more than {limit}.</source>
        <translation>В изображении {size} байт, больше {limit}.</translation>
    </message>
    <message>
        <source>The picture has {size} points, more than {limit}. Scale it down.</source>
        <translation>В изображении {size} точек, больше {limit}. Уменьшите его.</translation>
    </message>
    <message>
        <source>The picture of a signature line must be a PNG file.</source>
        <translation>Изображение строки подписи должно быть файлом PNG.</translation>
    </message>
    <message>
        <source>The plan has no measures yet.</source>
        <translation>В плане ещё нет мер.</translation>
    </message>
    <message>
        <source>The planned repair ({planned}) lies before the date of the letter ({dated}).</source>
        <translation>Запланированный ремонт ({planned}) раньше даты письма ({dated}).</translation>
    </message>
    <message>
        <source>The printer {where} did not take the page.</source>
        <translation>Принтер {where} не принял страницу.</translation>
    </message>
    <message>
        <source>The private key does not belong to the certificate.</source>
        <translation>Закрытый ключ не подходит к сертификату.</translation>
    </message>
    <message>
        <source>The program can&apos;t keep its data in {where}. Check that the folder exists and that you may write to it.</source>
        <translation>Программа не может хранить данные в {where}. Проверьте, что папка существует и в неё можно писать.</translation>
    </message>
    <message>
        <source>The program can&apos;t sign with a key of this kind ({algorithm}). RSA and ECDSA are possible; for national algorithms use the certified tool.</source>
        <translation>Программа не может подписать ключом такого вида ({algorithm}). Возможны RSA и ECDSA; для национальных алгоритмов — сертифицированное средство.</translation>
    </message>
    <message>
        <source>The program is already open with the data in {where} (process {process}). Switch to its window, or choose another folder.</source>
        <translation>Программа уже открыта с данными в {where} (процесс {process}). Перейдите в её окно или выберите другую папку.</translation>
    </message>
    <message>
        <source>The program may only read its data, not write. Check that its folder and disk are not write-protected.</source>
        <translation>Программа может только читать свои данные, но не записывать. Проверьте, не защищены ли папка и диск от записи.</translation>
    </message>
    <message>
        <source>The reasoning is missing.</source>
        <translation>Нет обоснования.</translation>
    </message>
    <message>
        <source>The record of this change isn&apos;t on the server, because its creation was rejected.</source>
        <translation>Записи этого изменения нет на сервере: её создание было отклонено.</translation>
    </message>
    <message>
        <source>The record «{kind}» lacks: {missing}.</source>
        <translation>В записи «{kind}» не хватает: {missing}.</translation>
    </message>
    <message>
        <source>The recovery key has {wanted} digits, {digits} were typed.</source>
        <translation>В ключе восстановления {wanted} цифр, введено {digits}.</translation>
    </message>
    <message>
        <source>The reference data can&apos;t be used: {where}.</source>
        <translation>Справочные данные непригодны: {where}.</translation>
    </message>
    <message>
        <source>The region is too small to black anything out.</source>
        <translation>Участок слишком мал, чтобы что-то закрыть.</translation>
    </message>
    <message>
        <source>The regulation does not know the way {way}.</source>
        <translation>Регламент не знает способа {way}.</translation>
    </message>
    <message>
        <source>The regulation does not know {value}.</source>
        <translation>Регламент не знает {value}.</translation>
    </message>
    <message>
        <source>The regulation names no maximum of an extension.</source>
        <translation>Регламент не называет наибольший срок продления.</translation>
    </message>
    <message>
        <source>The regulation {profile} does not know the channel {channel}.</source>
        <translation>Регламент {profile} не знает канала {channel}.</translation>
    </message>
    <message>
        <source>The regulation {profile} does not know the ground {ground}.</source>
        <translation>Регламент {profile} не знает основания {ground}.</translation>
    </message>
    <message>
        <source>The regulation {profile} does not know the kind {kind}.</source>
        <translation>Регламент {profile} не знает вида {kind}.</translation>
    </message>
    <message>
        <source>The regulation {profile} has no such notice.</source>
        <translation>В регламенте {profile} нет такого уведомления.</translation>
    </message>
    <message>
        <source>The regulation {profile} knows no plan of measures.</source>
        <translation>В регламенте {profile} нет плана мероприятий.</translation>
    </message>
    <message>
        <source>The regulation {profile} names nobody above the units.</source>
        <translation>Регламент {profile} не называет никого выше подразделений.</translation>
    </message>
    <message>
        <source>The reply of the time-stamping authority can&apos;t be used ({reason}).</source>
        <translation>Ответ центра меток времени непригоден ({reason}).</translation>
    </message>
    <message>
        <source>The request is larger than {most} bytes.</source>
        <translation>Запрос больше {most} байт.</translation>
    </message>
    <message>
        <source>The right would end before it begins.</source>
        <translation>Право закончилось бы раньше, чем началось.</translation>
    </message>
    <message>
        <source>The row cannot be read: a cell is too long, or a quotation mark is missing.</source>
        <translation>Строка не читается: слишком длинная ячейка или не закрыта кавычка.</translation>
    </message>
    <message>
        <source>The row has no date of receipt or registration.</source>
        <translation>В строке нет даты поступления или регистрации.</translation>
    </message>
    <message>
        <source>The row has no number.</source>
        <translation>В строке нет номера.</translation>
    </message>
    <message>
        <source>The rules of this house know no urgent visits.</source>
        <translation>Регламент организации не предусматривает срочных выездов.</translation>
    </message>
    <message>
        <source>The same change stands twice in one package.</source>
        <translation>Одно и то же изменение стоит в пакете дважды.</translation>
    </message>
    <message>
        <source>The secure connection failed. Check the date and time of this computer; if they are right, tell the administrator.</source>
        <translation>Защищённое соединение не удалось. Проверьте дату и время на компьютере; если они верны, сообщите администратору.</translation>
    </message>
    <message>
        <source>The sentence has no words.</source>
        <translation>Во фразе нет слов.</translation>
    </message>
    <message>
        <source>The server can&apos;t read the attachment now. Try again later.</source>
        <translation>Сервер сейчас не может прочитать вложение. Попробуйте позже.</translation>
    </message>
    <message>
        <source>The server can&apos;t read {where} of this change. Enter it again.</source>
        <translation>Сервер не может прочитать {where} в этом изменении. Введите его ещё раз.</translation>
    </message>
    <message>
        <source>The server can&apos;t tell that it had accepted this change of another laptop.</source>
        <translation>Сервер не может подтвердить, что принял это изменение другого ноутбука.</translation>
    </message>
    <message>
        <source>The server couldn&apos;t read the request ({because}). Upgrade the program; if that doesn&apos;t help, tell the administrator.</source>
        <translation>Сервер не смог прочитать запрос ({because}). Обновите программу; если не поможет, сообщите администратору.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t know records of the kind {entity}. It needs an upgrade.</source>
        <translation>Сервер не знает записей вида {entity}. Его нужно обновить.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t know the change {kind}. It needs an upgrade.</source>
        <translation>Сервер не знает изменения {kind}. Его нужно обновить.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t know the fields {fields} of {entity}. It needs an upgrade.</source>
        <translation>Сервер не знает полей {fields} у {entity}. Его нужно обновить.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t know this address. Check it.</source>
        <translation>Сервер не знает этого адреса. Проверьте его.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t know this laptop or person. Enrol again.</source>
        <translation>Сервер не знает этого ноутбука или человека. Подключитесь заново.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t take this kind of request.</source>
        <translation>Сервер не принимает таких запросов.</translation>
    </message>
    <message>
        <source>The server expects an earlier change first; it is being sent again.</source>
        <translation>Сервер ждёт сначала более раннее изменение; оно отправляется снова.</translation>
    </message>
    <message>
        <source>The server failed. Nothing was lost; it will be tried again.</source>
        <translation>На сервере сбой. Ничего не потеряно, попытка повторится.</translation>
    </message>
    <message>
        <source>The server has another change under this identifier. Both are kept; tell the administrator.</source>
        <translation>На сервере под этим обозначением другое изменение. Сохранены оба; сообщите администратору.</translation>
    </message>
    <message>
        <source>The server has no way to send by this channel.</source>
        <translation>У сервера нет способа отправить по этому каналу.</translation>
    </message>
    <message>
        <source>The server is busy. It will be tried again.</source>
        <translation>Сервер занят. Попытка повторится.</translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation>Сервер отклонил запрос.</translation>
    </message>
    <message>
        <source>The server stopped while sending. Ask whether the letter arrived before you send it again.</source>
        <translation>Сервер остановился при отправке. Узнайте, дошло ли письмо, прежде чем отправлять снова.</translation>
    </message>
    <message>
        <source>The server was restored from a backup. This laptop is giving back what the server lost.</source>
        <translation>Сервер восстановлен из копии. Этот ноутбук возвращает то, что сервер потерял.</translation>
    </message>
    <message>
        <source>The server&apos;s data are of version {found}; this server knows version {known}. Upgrade it.</source>
        <translation>Данные сервера версии {found}; этот сервер знает версию {known}. Обновите его.</translation>
    </message>
    <message>
        <source>The setting {where} has the wrong value {value}.</source>
        <translation>У настройки {where} неверное значение {value}.</translation>
    </message>
    <message>
        <source>The signature belongs to another letter, or the letter was changed.</source>
        <translation>Подпись принадлежит другому письму, или письмо изменено.</translation>
    </message>
    <message>
        <source>The signature belongs to this letter and is whole.</source>
        <translation>Подпись принадлежит этому письму и цела.</translation>
    </message>
    <message>
        <source>The signature does not carry its certificate.</source>
        <translation>В подписи нет её сертификата.</translation>
    </message>
    <message>
        <source>The signature is not of the kind that Word makes ({place}).</source>
        <translation>Подпись не того вида, какой делает Word ({place}).</translation>
    </message>
    <message>
        <source>The signature itself was changed ({where}).</source>
        <translation>Изменена сама подпись ({where}).</translation>
    </message>
    <message>
        <source>The signature uses {algorithm}, which is not accepted.</source>
        <translation>Подпись использует {algorithm}, который не принимается.</translation>
    </message>
    <message>
        <source>The signature was made with a key of {bits} bits, which is too weak.</source>
        <translation>Подпись сделана ключом в {bits} бит, это слишком слабо.</translation>
    </message>
    <message>
        <source>The signed letter did not pass the check and was not stored. Try again; if it fails again, tell the administrator.</source>
        <translation>Подписанное письмо не прошло проверку и не сохранено. Попробуйте снова; если не выйдет, сообщите администратору.</translation>
    </message>
    <message>
        <source>The stored file is damaged. Bring it back from a backup, or add it again.</source>
        <translation>Сохранённый файл повреждён. Верните его из резервной копии или добавьте снова.</translation>
    </message>
    <message>
        <source>The table has {size} characters, more than {most}.</source>
        <translation>В таблице {size} знаков, больше {most}.</translation>
    </message>
    <message>
        <source>The table is not UTF-8 at byte {position}.</source>
        <translation>Таблица не в UTF-8, байт {position}.</translation>
    </message>
    <message>
        <source>The tag {tag} is not known: «{text}» ({where}).</source>
        <translation>Метка {tag} неизвестна: «{text}» ({where}).</translation>
    </message>
    <message>
        <source>The tag {tag} is not known: «{text}» ({where}). Perhaps {suggestion} is meant.</source>
        <translation>Метка {tag} неизвестна: «{text}» ({where}). Возможно, имелась в виду {suggestion}.</translation>
    </message>
    <message>
        <source>The tags do not fit together: «{text}» ({where}). Each if needs an endif, each for an endfor.</source>
        <translation>Метки не сходятся: «{text}» ({where}). Каждому if нужен endif, каждому for — endfor.</translation>
    </message>
    <message>
        <source>The template has a content control that is bound to data ({where}: {text}). Replace it with a plain tag.</source>
        <translation>В шаблоне есть элемент управления, связанный с данными ({where}: {text}). Замените его обычной меткой.</translation>
    </message>
    <message>
        <source>The template has {count} tags in {where}, more than {limit}.</source>
        <translation>В шаблоне в {where} {count} меток, больше {limit}.</translation>
    </message>
    <message>
        <source>The template holds an embedded object ({where}). Take it out: a picture may stay, an object may not.</source>
        <translation>В шаблоне есть внедрённый объект ({where}). Удалите его: рисунок может остаться, объект нет.</translation>
    </message>
    <message>
        <source>The template holds comments ({where}: {text}). Delete them: they would go out with every letter.</source>
        <translation>В шаблоне есть примечания ({where}: {text}). Удалите их: они ушли бы с каждым письмом.</translation>
    </message>
    <message>
        <source>The template holds macros ({where}). Save it in Word as a document without macros (.docx).</source>
        <translation>В шаблоне есть макросы ({where}). Сохраните его в Word как документ без макросов (.docx).</translation>
    </message>
    <message>
        <source>The template holds the field {field} ({where}). Only page numbers may be fields.</source>
        <translation>В шаблоне есть поле {field} ({where}). Полями могут быть только номера страниц.</translation>
    </message>
    <message>
        <source>The template holds tracked changes ({where}: {text}). Accept or reject them first.</source>
        <translation>В шаблоне есть исправления в режиме рецензирования ({where}: {text}). Сначала примите или отклоните их.</translation>
    </message>
    <message>
        <source>The template lost {tag}, which the document must show ({where}).</source>
        <translation>Из шаблона пропала метка {tag}, которую документ обязан показать ({where}).</translation>
    </message>
    <message>
        <source>The template points outside the file, to {target} ({where}). Remove the link and keep its text.</source>
        <translation>Шаблон указывает за пределы файла, на {target} ({where}). Удалите ссылку, текст оставьте.</translation>
    </message>
    <message>
        <source>The template {where} is missing from the program. Install the program again.</source>
        <translation>В программе нет шаблона {where}. Установите программу заново.</translation>
    </message>
    <message>
        <source>The term ended on {due}; it could not be extended any more on {decided_on}.</source>
        <translation>Срок истёк {due}; {decided_on} его уже нельзя было продлить.</translation>
    </message>
    <message>
        <source>The term runs from a day that is not known yet ({base}).</source>
        <translation>Срок идёт со дня, который ещё не известен ({base}).</translation>
    </message>
    <message>
        <source>The term was not extended: there is nothing to give notice of.</source>
        <translation>Срок не продлевали: уведомлять не о чем.</translation>
    </message>
    <message>
        <source>The text has {size} characters, more than {limit}.</source>
        <translation>В тексте {size} знаков, больше {limit}.</translation>
    </message>
    <message>
        <source>The text of the mail is too long; its end is in the attached original only.</source>
        <translation>Текст письма слишком длинный; его конец есть только в приложенном оригинале.</translation>
    </message>
    <message>
        <source>The time of signing lies in the future. Check the clock of this computer.</source>
        <translation>Время подписания в будущем. Проверьте часы компьютера.</translation>
    </message>
    <message>
        <source>The time of this visit was never changed.</source>
        <translation>Время этого выезда не менялось.</translation>
    </message>
    <message>
        <source>The time stamp comes from an authority that is not among the trusted ones.</source>
        <translation>Метка времени от центра, которого нет среди доверенных.</translation>
    </message>
    <message>
        <source>The time stamp does not belong to this signature.</source>
        <translation>Метка времени не от этой подписи.</translation>
    </message>
    <message>
        <source>The time-stamping authority answered with something that is no time stamp ({status}).</source>
        <translation>Служба меток времени ответила не меткой времени ({status}).</translation>
    </message>
    <message>
        <source>The time-stamping authority can&apos;t be reached now. The stamp is added later; nothing is lost.</source>
        <translation>Служба меток времени сейчас недоступна. Метка будет добавлена позже; ничего не потеряно.</translation>
    </message>
    <message>
        <source>The time-stamping authority refused the request ({status}).</source>
        <translation>Центр меток времени отклонил запрос ({status}).</translation>
    </message>
    <message>
        <source>The token failed ({reason}). Take it out, insert it and try again.</source>
        <translation>Сбой токена ({reason}). Выньте его, вставьте и попробуйте снова.</translation>
    </message>
    <message>
        <source>The token is locked after too many wrong PINs. Unlock it with its PUK in the program of the token&apos;s maker.</source>
        <translation>Токен заблокирован после нескольких неверных PIN. Разблокируйте его по PUK в программе производителя токена.</translation>
    </message>
    <message>
        <source>The token is not connected. Insert it and try again.</source>
        <translation>Токен не подключён. Вставьте его и попробуйте снова.</translation>
    </message>
    <message>
        <source>The upload goes on at {offset} bytes.</source>
        <translation>Отправка продолжится с байта {offset}.</translation>
    </message>
    <message>
        <source>The upload was given up and begins again.</source>
        <translation>Отправка прервана и начнётся заново.</translation>
    </message>
    <message>
        <source>The value of the signature does not fit its certificate.</source>
        <translation>Значение подписи не подходит к её сертификату.</translation>
    </message>
    <message>
        <source>The value of the signature is wrong.</source>
        <translation>Значение подписи неверно.</translation>
    </message>
    <message>
        <source>The visit at {at} leaves too little time for the way.</source>
        <translation>Выезд {at} оставляет слишком мало времени на дорогу.</translation>
    </message>
    <message>
        <source>The visit can&apos;t be planned for {value}: that has passed.</source>
        <translation>Выезд нельзя назначить на {value}: это уже прошло.</translation>
    </message>
    <message>
        <source>The visit has taken place or was called off; it can&apos;t be changed any more.</source>
        <translation>Выезд состоялся или отменён, менять его больше нельзя.</translation>
    </message>
    <message>
        <source>The visit is not planned yet.</source>
        <translation>Выезд ещё не назначен.</translation>
    </message>
    <message>
        <source>The visit lies outside the hours of visits, {opens} to {closes}.</source>
        <translation>Выезд вне часов выездов, с {opens} до {closes}.</translation>
    </message>
    <message>
        <source>The visit needs an address.</source>
        <translation>Выезду нужен адрес.</translation>
    </message>
    <message>
        <source>The wording of the stamp has no line {where}.</source>
        <translation>В тексте отметки нет строки {where}.</translation>
    </message>
    <message>
        <source>The words of this mail are in a format of Outlook only; open the attached original.</source>
        <translation>Текст этого письма только в формате Outlook; откройте приложенный оригинал.</translation>
    </message>
    <message>
        <source>There are employees already; {login} isn&apos;t one of them. Enrol an employee instead.</source>
        <translation>Сотрудники уже есть; {login} среди них нет. Подключите вместо этого сотрудника.</translation>
    </message>
    <message>
        <source>There are new arguments, so the appeal is considered: {ground}.</source>
        <translation>Есть новые доводы, поэтому обращение рассматривается: {ground}.</translation>
    </message>
    <message>
        <source>There are {count} keys on the token. Choose one.</source>
        <translation>На токене ключей: {count}. Выберите один.</translation>
    </message>
    <message>
        <source>There is a key here but no certificate for it.</source>
        <translation>Здесь есть ключ, но нет сертификата к нему.</translation>
    </message>
    <message>
        <source>There is no address for this way ({way}). Enter one, or tell the consumer in another way.</source>
        <translation>Для этого способа ({way}) нет адреса. Введите его или известите другим способом.</translation>
    </message>
    <message>
        <source>There is no appeal with the number {value} on this computer.</source>
        <translation>На этом компьютере нет обращения с номером {value}.</translation>
    </message>
    <message>
        <source>There is no backup in {where}, or it can&apos;t be read.</source>
        <translation>В {where} нет резервной копии, или она не читается.</translation>
    </message>
    <message>
        <source>There is no device {device}.</source>
        <translation>Устройства {device} нет.</translation>
    </message>
    <message>
        <source>There is no document {where}.</source>
        <translation>Документа {where} нет.</translation>
    </message>
    <message>
        <source>There is no employee {login}.</source>
        <translation>Сотрудника {login} нет.</translation>
    </message>
    <message>
        <source>There is no extension for this: {rule}.</source>
        <translation>Для этого продление не предусмотрено: {rule}.</translation>
    </message>
    <message>
        <source>There is no phone note of this appeal: what was said by telephone is confirmed from it.</source>
        <translation>По этому обращению нет записи звонка: подтверждается сказанное по телефону.</translation>
    </message>
    <message>
        <source>There is no printer {where} here. Choose another one in the settings, or save the slip as a PDF.</source>
        <translation>Принтера {where} здесь нет. Выберите другой в настройках или сохраните талон в PDF.</translation>
    </message>
    <message>
        <source>There is no private key here, only certificates. Export the certificate together with its key.</source>
        <translation>Здесь нет закрытого ключа, только сертификаты. Выгрузите сертификат вместе с ключом.</translation>
    </message>
    <message>
        <source>There is no running term that could be extended.</source>
        <translation>Нет текущего срока, который можно продлить.</translation>
    </message>
    <message>
        <source>There is no service centre {place}.</source>
        <translation>Сервис-центра {place} нет.</translation>
    </message>
    <message>
        <source>There is no signature whose certificate could be trusted.</source>
        <translation>Нет подписи, сертификату которой можно доверять.</translation>
    </message>
    <message>
        <source>There is no such measure in this plan.</source>
        <translation>В этом плане нет такой меры.</translation>
    </message>
    <message>
        <source>There is no template of {where} in the language {language}.</source>
        <translation>Нет шаблона {where} на этом языке: {language}.</translation>
    </message>
    <message>
        <source>There is no time zone {value}.</source>
        <translation>Часового пояса {value} нет.</translation>
    </message>
    <message>
        <source>There is no way of writing a value that is called {tag}: «{text}» ({where}).</source>
        <translation>Способа записи {tag} нет: «{text}» ({where}).</translation>
    </message>
    <message>
        <source>There is no way to the centre. Check the cable or the Wi-Fi; work goes on and is sent later.</source>
        <translation>Нет связи с центром. Проверьте кабель или Wi-Fi; работа продолжается и уйдёт позже.</translation>
    </message>
    <message>
        <source>There is no working calendar of {country}; known are {known}.</source>
        <translation>Рабочего календаря {country} нет; есть {known}.</translation>
    </message>
    <message>
        <source>There is nothing to add: say what it is about, or add a file.</source>
        <translation>Добавлять нечего: укажите, о чём речь, или приложите файл.</translation>
    </message>
    <message>
        <source>There is nothing to confirm: the appeal was never accepted, or it was withdrawn.</source>
        <translation>Подтверждать нечего: обращение не принято или отозвано.</translation>
    </message>
    <message>
        <source>There is nothing to put on this paper yet ({document}).</source>
        <translation>Для этого документа пока нет данных ({document}).</translation>
    </message>
    <message>
        <source>These appeals are linked already.</source>
        <translation>Эти обращения уже связаны.</translation>
    </message>
    <message>
        <source>These appeals are not linked.</source>
        <translation>Эти обращения не связаны.</translation>
    </message>
    <message>
        <source>This appeal is considered; passing it on for information is for anonymous ones.</source>
        <translation>Это обращение рассматривается; для сведения передают только анонимные.</translation>
    </message>
    <message>
        <source>This belongs to an act of which another part was rejected, so nothing of the act was applied.</source>
        <translation>Это часть действия, другая часть которого отклонена, поэтому ничего из него не применено.</translation>
    </message>
    <message>
        <source>This can&apos;t be done with the letter as it stands now.</source>
        <translation>С письмом в нынешнем состоянии это сделать нельзя.</translation>
    </message>
    <message>
        <source>This change is incomplete: {missing} is missing.</source>
        <translation>Изменение неполно: нет {missing}.</translation>
    </message>
    <message>
        <source>This change was damaged on the laptop&apos;s disk. Enter it again, and have the disk checked.</source>
        <translation>Изменение повреждено на диске ноутбука. Введите его снова и дайте проверить диск.</translation>
    </message>
    <message>
        <source>This computer does not have version {version} of the regulation {where} yet.</source>
        <translation>На этом компьютере ещё нет версии {version} регламента {where}.</translation>
    </message>
    <message>
        <source>This computer isn&apos;t connected to a centre, so nothing can be sent from it.</source>
        <translation>Этот компьютер не подключён к центру, поэтому с него нечего отправлять.</translation>
    </message>
    <message>
        <source>This could not be done ({code}).</source>
        <translation>Не удалось выполнить ({code}).</translation>
    </message>
    <message>
        <source>This entry is closed.</source>
        <translation>Эта запись закрыта.</translation>
    </message>
    <message>
        <source>This file holds no certificate that can be read (PEM or DER).</source>
        <translation>В этом файле нет читаемого сертификата (PEM или DER).</translation>
    </message>
    <message>
        <source>This file is no package of Otklik.</source>
        <translation>Этот файл — не пакет «Отклика».</translation>
    </message>
    <message>
        <source>This file is not a Word document (DOCX).</source>
        <translation>Это не документ Word (DOCX).</translation>
    </message>
    <message>
        <source>This file is not a Word document (DOCX): {where} is missing or of another kind.</source>
        <translation>Это не документ Word (DOCX): {where} отсутствует или другого вида.</translation>
    </message>
    <message>
        <source>This form is too old. Nothing was done; open the page again.</source>
        <translation>Эта форма устарела. Ничего не сделано; откройте страницу заново.</translation>
    </message>
    <message>
        <source>This ground does not fit here: {ground}.</source>
        <translation>Это основание здесь не подходит: {ground}.</translation>
    </message>
    <message>
        <source>This ground is confirmed by somebody else: {who}.</source>
        <translation>Это основание подтверждает: {who}.</translation>
    </message>
    <message>
        <source>This has left the house already: it can be corrected, not undone.</source>
        <translation>Это уже ушло из организации: можно исправить, но не отменить.</translation>
    </message>
    <message>
        <source>This identity belongs to another laptop.</source>
        <translation>Это обозначение принадлежит другому ноутбуку.</translation>
    </message>
    <message>
        <source>This is another account than the caller&apos;s. Give a reason; it is logged.</source>
        <translation>Это другой счёт, не звонящего. Укажите причину; она попадёт в журнал.</translation>
    </message>
    <message>
        <source>This is no calendar file (.ics).</source>
        <translation>Это не файл календаря (.ics).</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>Это не дата.</translation>
    </message>
    <message>
        <source>This is not a key file (PKCS#12, .p12 or .pfx).</source>
        <translation>Это не файл ключа (PKCS#12, .p12 или .pfx).</translation>
    </message>
    <message>
        <source>This is not the file with which the import began ({expected}).</source>
        <translation>Это не тот файл, с которого началась загрузка ({expected}).</translation>
    </message>
    <message>
        <source>This is the last person who can unlock the computer. Let somebody else in first.</source>
        <translation>Это последний, кто может открыть компьютер. Сначала откройте доступ кому-то ещё.</translation>
    </message>
    <message>
        <source>This laptop no longer has access to that service centre. Ask the administrator.</source>
        <translation>У этого ноутбука больше нет доступа к этому сервис-центру. Обратитесь к администратору.</translation>
    </message>
    <message>
        <source>This laptop was restored or copied, so it is getting a new identity. Nothing is lost.</source>
        <translation>Ноутбук восстановлен или скопирован и получает новое обозначение. Ничего не потеряно.</translation>
    </message>
    <message>
        <source>This laptop was taken out of service. Ask the administrator.</source>
        <translation>Этот ноутбук снят с учёта. Обратитесь к администратору.</translation>
    </message>
    <message>
        <source>This letter has no template in the language of the appeal: {language}. It is written in: {languages}. Correct the language of the appeal if it is wrong, or begin another letter.</source>
        <translation>У этого письма нет шаблона на языке обращения: {language}. Есть: {languages}. Исправьте язык обращения, если он указан неверно, или начните другое письмо.</translation>
    </message>
    <message>
        <source>This letter needs a registered appeal: it names its number and date.</source>
        <translation>Для такого письма нужно зарегистрированное обращение: в нём указаны номер и дата.</translation>
    </message>
    <message>
        <source>This mail has more parts than were read; the others are in the attached original.</source>
        <translation>В письме больше частей, чем прочитано; остальные в приложенном оригинале.</translation>
    </message>
    <message>
        <source>This matter is settled in person only: {topic}. Send an invitation.</source>
        <translation>Этот вопрос решается только лично: {topic}. Отправьте приглашение.</translation>
    </message>
    <message>
        <source>This must be kept until {until}.</source>
        <translation>Это нужно хранить до {until}.</translation>
    </message>
    <message>
        <source>This number is in the journal already.</source>
        <translation>Такой номер в журнале уже есть.</translation>
    </message>
    <message>
        <source>This number stands in the file twice.</source>
        <translation>Этот номер в файле встречается дважды.</translation>
    </message>
    <message>
        <source>This outcome does not fit the appeal: {outcome}.</source>
        <translation>Этот результат не подходит к обращению: {outcome}.</translation>
    </message>
    <message>
        <source>This part of the file doesn&apos;t exist.</source>
        <translation>Такой части файла нет.</translation>
    </message>
    <message>
        <source>This password doesn&apos;t open the data. Check the language of the keyboard and Caps Lock.</source>
        <translation>Этот пароль не открывает данные. Проверьте раскладку клавиатуры и Caps Lock.</translation>
    </message>
    <message>
        <source>This person has no password on this computer. A colleague who may unlock it can let them in.</source>
        <translation>У этого сотрудника нет пароля на этом компьютере. Доступ может открыть коллега, у которого он есть.</translation>
    </message>
    <message>
        <source>This program does not know records of the kind «{kind}». Install the current version.</source>
        <translation>Программа не знает записей вида «{kind}». Установите текущую версию.</translation>
    </message>
    <message>
        <source>This program is too old to receive. What you do is still sent; upgrade it soon.</source>
        <translation>Программа слишком старая, чтобы получать. То, что вы делаете, отправляется; обновите её вскоре.</translation>
    </message>
    <message>
        <source>This reception is over or was called off; it can&apos;t be changed any more.</source>
        <translation>Этот приём прошёл или отменён; изменить его уже нельзя.</translation>
    </message>
    <message>
        <source>This record has moved to another service centre. Your change was not applied there.</source>
        <translation>Запись перешла в другой сервис-центр. Ваше изменение там не применено.</translation>
    </message>
    <message>
        <source>This record is not on this computer. It may come with the next exchange.</source>
        <translation>Этой записи на компьютере нет. Возможно, она придёт со следующим обменом.</translation>
    </message>
    <message>
        <source>This record is written once and can&apos;t be changed. Make a correction with its reason.</source>
        <translation>Эта запись делается один раз, менять её нельзя. Внесите исправление с причиной.</translation>
    </message>
    <message>
        <source>This record is written once and corrected only by an addition.</source>
        <translation>Эта запись делается один раз и исправляется только дополнением.</translation>
    </message>
    <message>
        <source>This signature has a time stamp already.</source>
        <translation>У этой подписи уже есть метка времени.</translation>
    </message>
    <message>
        <source>This signature was made by another program and has no place for a time stamp.</source>
        <translation>Эту подпись сделала другая программа, в ней нет места для метки времени.</translation>
    </message>
    <message>
        <source>This system has no keeper of secrets, so the password is needed at each start.</source>
        <translation>В этой системе нет хранилища секретов, поэтому пароль нужен при каждом запуске.</translation>
    </message>
    <message>
        <source>This workstation has no series of numbers yet. The administrator grants one at the centre; what was typed is kept.</source>
        <translation>У этого рабочего места ещё нет серии номеров. Её выдаёт администратор в центре; введённое сохранено.</translation>
    </message>
    <message>
        <source>Tick that you introduced yourself.</source>
        <translation>Отметьте, что вы представились.</translation>
    </message>
    <message>
        <source>Told on {given_on}, but a visit on {visit_on} had to be told by {latest_on}. The first lawful day is {first_visit_on}.</source>
        <translation>Извещено {given_on}, но о выезде {visit_on} нужно было известить до {latest_on}. Первый законный день — {first_visit_on}.</translation>
    </message>
    <message>
        <source>Too many requests. It will be tried again in {seconds} s.</source>
        <translation>Слишком много запросов. Попытка повторится через {seconds} с.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait {seconds} s and try again.</source>
        <translation>Слишком много неверных попыток. Подождите {seconds} с и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Trust can&apos;t be judged: the signature carries no usable certificate.</source>
        <translation>О доверии судить нельзя: в подписи нет пригодного сертификата.</translation>
    </message>
    <message>
        <source>Trust can&apos;t be judged: the signature does not tell when it was made.</source>
        <translation>О доверии судить нельзя: подпись не говорит, когда она сделана.</translation>
    </message>
    <message>
        <source>Trust was not judged.</source>
        <translation>Доверие не проверялось.</translation>
    </message>
    <message>
        <source>Two versions of the regulation {where} begin on {on}.</source>
        <translation>Две версии регламента {where} начинаются {on}.</translation>
    </message>
    <message>
        <source>Units of time</source>
        <translation>Единицы времени</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Нечитаемое</translation>
    </message>
    <message>
        <source>Version {version} is signed and can&apos;t be changed. Make a new version.</source>
        <translation>Версия {version} подписана, менять её нельзя. Сделайте новую.</translation>
    </message>
    <message>
        <source>Way of the answer</source>
        <translation>Способ ответа</translation>
    </message>
    <message>
        <source>What was told by phone is not confirmed in writing yet ({count}).</source>
        <translation>Сказанное по телефону ещё не подтверждено письменно ({count}).</translation>
    </message>
    <message>
        <source>Who registers</source>
        <translation>Кто регистрирует</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Кто подписывает</translation>
    </message>
    <message>
        <source>Write a question, or name a document.</source>
        <translation>Напишите вопрос или назовите документ.</translation>
    </message>
    <message>
        <source>Write down the justification: {ground}.</source>
        <translation>Запишите обоснование: {ground}.</translation>
    </message>
    <message>
        <source>Write down what was done.</source>
        <translation>Запишите, что сделано.</translation>
    </message>
    <message>
        <source>Write the contribution.</source>
        <translation>Напишите свою часть ответа.</translation>
    </message>
    <message>
        <source>Write the note.</source>
        <translation>Напишите заметку.</translation>
    </message>
    <message>
        <source>Write the position of at least one unit.</source>
        <translation>Напишите позицию хотя бы одного подразделения.</translation>
    </message>
    <message>
        <source>Write the question that is to be decided.</source>
        <translation>Напишите вопрос, который нужно решить.</translation>
    </message>
    <message>
        <source>Write what came of the reception.</source>
        <translation>Напишите результат приёма.</translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation>Напишите, что нужно сделать.</translation>
    </message>
    <message>
        <source>Write what the caller asked.</source>
        <translation>Напишите, о чём спросил звонивший.</translation>
    </message>
    <message>
        <source>Write what the caller was told.</source>
        <translation>Напишите, что ответили звонившему.</translation>
    </message>
    <message>
        <source>Write what the person comes about.</source>
        <translation>Напишите, по какому вопросу приём.</translation>
    </message>
    <message>
        <source>Write what was decided.</source>
        <translation>Напишите, что решено.</translation>
    </message>
    <message>
        <source>Write who comes to the reception.</source>
        <translation>Напишите, кто придёт на приём.</translation>
    </message>
    <message>
        <source>Write why the call was broken off.</source>
        <translation>Напишите, почему разговор прекращён.</translation>
    </message>
    <message>
        <source>You are not authorised to sign this letter. {who}</source>
        <translation>Вы не вправе подписать это письмо. {who}</translation>
    </message>
    <message>
        <source>You no longer work here, so this laptop receives nothing in your name. Ask the administrator.</source>
        <translation>Вы здесь больше не работаете, поэтому на ваше имя этот ноутбук ничего не получает. Обратитесь к администратору.</translation>
    </message>
    <message>
        <source>You read version {read}, but version {now} lies in the folder now. Read it first.</source>
        <translation>Вы читали версию {read}, а в папке теперь версия {now}. Сначала прочитайте её.</translation>
    </message>
    <message>
        <source>You signed this letter already: a second signature is somebody else&apos;s.</source>
        <translation>Вы уже подписали это письмо: вторую подпись ставит другой человек.</translation>
    </message>
    <message>
        <source>You were logged out. Log in again.</source>
        <translation>Вы вышли из системы. Войдите снова.</translation>
    </message>
    <message>
        <source>Your role doesn&apos;t allow this. Ask somebody who may, or the administrator.</source>
        <translation>Ваша роль этого не позволяет. Попросите того, кто вправе, или администратора.</translation>
    </message>
    <message>
        <source>Your role may not do this. It is done by: {who}.</source>
        <translation>Вашей роли это не разрешено. Это делают: {who}.</translation>
    </message>
    <message>
        <source>a change {hours} hours before the agreed time ({origin})</source>
        <translation>изменение за {hours} ч до согласованного времени ({origin})</translation>
    </message>
    <message>
        <source>a plan of measures</source>
        <translation>план мер</translation>
    </message>
    <message>
        <source>arrears: {families} only</source>
        <translation>долги: только {families}</translation>
    </message>
    <message>
        <source>in the Book always considered</source>
        <translation>в Книге рассматривается всегда</translation>
    </message>
    <message>
        <source>measures for {kinds}</source>
        <translation>меры для: {kinds}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>notice {value} days ahead ({unit}, {origin})</source>
        <translation>извещение за {value} дн. ({unit}, {origin})</translation>
    </message>
    <message>
        <source>the client is warned</source>
        <translation>клиент предупреждён</translation>
    </message>
    <message>
        <source>the language of the appeal ({origin})</source>
        <translation>язык обращения ({origin})</translation>
    </message>
    <message>
        <source>urgent: before departure ({origin})</source>
        <translation>срочно: до выезда ({origin})</translation>
    </message>
    <message>
        <source>{applicants}: without {groups}</source>
        <translation>{applicants}: без {groups}</translation>
    </message>
    <message>
        <source>{asked} is too long: {left} of {maximum} are left.</source>
        <translation>{asked} — слишком долго: осталось {left} из {maximum}.</translation>
    </message>
    <message>
        <source>{authority} {roles}</source>
        <translation>{authority} {roles}</translation>
    </message>
    <message>
        <source>{by}, if it takes over {minutes} minutes</source>
        <translation>{by}, если дольше {minutes} мин</translation>
    </message>
    <message>
        <source>{channels} the same or the named way</source>
        <translation>{channels} тот же или указанный способ</translation>
    </message>
    <message>
        <source>{channels}: {way}</source>
        <translation>{channels}: {way}</translation>
    </message>
    <message>
        <source>{check} ({level}, {origin})</source>
        <translation>{check} ({level}, {origin})</translation>
    </message>
    <message>
        <source>{day} is a day off.</source>
        <translation>{day} – нерабочий день.</translation>
    </message>
    <message>
        <source>{effect}</source>
        <translation>{effect}</translation>
    </message>
    <message>
        <source>{end}</source>
        <translation>{end}</translation>
    </message>
    <message>
        <source>{filter} can&apos;t be used with this value ({tag}): «{text}» ({where}).</source>
        <translation>{filter} нельзя применить к этому значению ({tag}): «{text}» ({where}).</translation>
    </message>
    <message>
        <source>{groups}</source>
        <translation>{groups}</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{name} ({level})</source>
        <translation>{name} ({level})</translation>
    </message>
    <message>
        <source>{name} {effect}</source>
        <translation>{name} {effect}</translation>
    </message>
    <message>
        <source>{name}, unless there are new arguments</source>
        <translation>{name}, если нет новых доводов</translation>
    </message>
    <message>
        <source>{name}: as the law allows</source>
        <translation>{name}: как допускает закон</translation>
    </message>
    <message>
        <source>{name}: at most {maximum} ({unit})</source>
        <translation>{name}: не больше {maximum} ({unit})</translation>
    </message>
    <message>
        <source>{name}: kept for {months} months</source>
        <translation>{name}: хранится {months} мес.</translation>
    </message>
    <message>
        <source>{name}: no extension</source>
        <translation>{name}: без продления</translation>
    </message>
    <message>
        <source>{name}: no term is set ({kinds})</source>
        <translation>{name}: срок не установлен ({kinds})</translation>
    </message>
    <message>
        <source>{name}: with an address {with_address}, with a phone {with_phone}</source>
        <translation>{name}: с адресом {with_address}, с телефоном {with_phone}</translation>
    </message>
    <message>
        <source>{name}: {duty}</source>
        <translation>{name}: {duty}</translation>
    </message>
    <message>
        <source>{name}: {effect}</source>
        <translation>{name}: {effect}</translation>
    </message>
    <message>
        <source>{name}: {term}</source>
        <translation>{name}: {term}</translation>
    </message>
    <message>
        <source>{name}: {term} ({kinds})</source>
        <translation>{name}: {term} ({kinds})</translation>
    </message>
    <message>
        <source>{number} is an appeal of another applicant.</source>
        <translation>{number} — обращение другого заявителя.</translation>
    </message>
    <message>
        <source>{roles}</source>
        <translation>{roles}</translation>
    </message>
    <message>
        <source>{sources}</source>
        <translation>{sources}</translation>
    </message>
    <message>
        <source>{source}: {texts}</source>
        <translation>{source}: {texts}</translation>
    </message>
    <message>
        <source>{stages}: {term}</source>
        <translation>{stages}: {term}</translation>
    </message>
    <message>
        <source>{stages}: {term} (reminder only)</source>
        <translation>{stages}: {term} (только напоминание)</translation>
    </message>
    <message>
        <source>{stream} is no stream. Streams are ref, centre:&lt;id&gt; and user:&lt;id&gt;.</source>
        <translation>{stream} — не поток. Потоки: ref, centre:&lt;id&gt; и user:&lt;id&gt;.</translation>
    </message>
    <message>
        <source>{tag} can&apos;t be printed as it is: «{text}» ({where}). Name one of its fields or go through the list.</source>
        <translation>{tag} нельзя напечатать как есть: «{text}» ({where}). Назовите одно из полей или пройдите по списку.</translation>
    </message>
    <message>
        <source>{tag} is a list: «{text}» ({where}). Go through it with for.</source>
        <translation>{tag} — это список: «{text}» ({where}). Пройдите по нему с for.</translation>
    </message>
    <message>
        <source>{tag} is not a list, so for can&apos;t go through it: «{text}» ({where}).</source>
        <translation>{tag} — не список, for по нему не пройдёт: «{text}» ({where}).</translation>
    </message>
    <message>
        <source>{tag} is not allowed in a template: «{text}» ({where}). Allowed are fields, if and for.</source>
        <translation>{tag} в шаблоне не разрешено: «{text}» ({where}). Разрешены поля, if и for.</translation>
    </message>
    <message>
        <source>{unit}</source>
        <translation>{unit}</translation>
    </message>
    <message>
        <source>{value} can&apos;t stand in a number ({where}).</source>
        <translation>{value} не может стоять в номере ({where}).</translation>
    </message>
    <message>
        <source>{value} comes twice in {zone}: say whether the first or the second is meant.</source>
        <translation>{value} бывает в {zone} дважды: укажите, первое или второе.</translation>
    </message>
    <message>
        <source>{value} does not exist in {zone}: the clocks skip it.</source>
        <translation>{value} в {zone} не существует: часы его пропускают.</translation>
    </message>
    <message>
        <source>{value} has a letter for which no check character can be computed.</source>
        <translation>В {value} есть буква, для которой нельзя вычислить контрольный знак.</translation>
    </message>
    <message>
        <source>{value} has passed.</source>
        <translation>{value} уже прошло.</translation>
    </message>
    <message>
        <source>{value} is a moment without its offset from UTC.</source>
        <translation>{value} — момент без смещения от UTC.</translation>
    </message>
    <message>
        <source>{value} is mistyped: the check character does not fit.</source>
        <translation>В {value} опечатка: контрольный знак не сходится.</translation>
    </message>
    <message>
        <source>{value} is no page number.</source>
        <translation>{value} — не номер страницы.</translation>
    </message>
    <message>
        <source>{value} is not a date of this office: only {first} to {last} are possible.</source>
        <translation>{value} — не дата этого учреждения: возможны только {first}–{last}.</translation>
    </message>
    <message>
        <source>{value} is not a length of an extension: at least 1 is needed.</source>
        <translation>{value} — не длина продления: нужно не меньше 1.</translation>
    </message>
    <message>
        <source>{value} is not a number of the form {mask}.</source>
        <translation>{value} — не номер вида {mask}.</translation>
    </message>
    <message>
        <source>{value} is not the length of a term: 0 to {most} are possible.</source>
        <translation>{value} — не длина срока: возможно от 0 до {most}.</translation>
    </message>
    <message>
        <source>{value} is still to come.</source>
        <translation>{value} ещё не наступило.</translation>
    </message>
    <message>
        <source>{where} could run as a program and is not opened from here. Save it and have it checked first.</source>
        <translation>{where} может запуститься как программа и отсюда не открывается. Сохраните файл и сначала проверьте его.</translation>
    </message>
    <message>
        <source>{where} has {length} characters; at most {longest} are possible.</source>
        <translation>В {where} {length} знаков; возможно не больше {longest}.</translation>
    </message>
    <message>
        <source>{where} holds a link on a picture whose address has «&amp;», a quote or «&lt;». Put the address into the text.</source>
        <translation>В {where} на рисунке ссылка, в адресе которой есть «&amp;», кавычка или «&lt;». Перенесите адрес в текст.</translation>
    </message>
    <message>
        <source>{where} holds characters that can&apos;t be printed.</source>
        <translation>В {where} есть знаки, которые нельзя напечатать.</translation>
    </message>
    <message>
        <source>{where} is a folder. Add the files in it.</source>
        <translation>{where} — папка. Добавьте файлы из неё.</translation>
    </message>
    <message>
        <source>{where} is no picture that can be read (JPEG or PNG).</source>
        <translation>{where}: это не изображение, которое можно прочитать (JPEG или PNG).</translation>
    </message>
    <message>
        <source>{where} is not a mail that can be read. Save it again from the mail program, or attach it as a file.</source>
        <translation>{where} — не письмо, которое можно прочитать. Сохраните его снова из почтовой программы или приложите файлом.</translation>
    </message>
    <message>
        <source>{where} is part of the letter and is not signed.</source>
        <translation>{where} — часть письма, но не подписана.</translation>
    </message>
    <message>
        <source>{where} is too large for a photo. Take it again with a lower resolution.</source>
        <translation>{where}: слишком большой файл для фото. Снимите ещё раз с меньшим разрешением.</translation>
    </message>
    <message>
        <source>{where} names {value}, which is not in the file.</source>
        <translation>{where} называет {value}, а этого в файле нет.</translation>
    </message>
    <message>
        <source>{where} points at {target} by a relationship that is not signed.</source>
        <translation>{where} указывает на {target} связью, которая не подписана.</translation>
    </message>
    <message>
        <source>{where} points at {target}, which is not in the file. Save the file anew in Word.</source>
        <translation>{where} указывает на {target}, а этого в файле нет. Сохраните файл заново в Word.</translation>
    </message>
    <message>
        <source>{where} shows content from outside the file ({target}), which is not signed.</source>
        <translation>{where} показывает содержимое из-за пределов файла ({target}), оно не подписано.</translation>
    </message>
    <message>
        <source>{where} shows content from outside the letter ({target}), which could change after signing. Put it into the letter.</source>
        <translation>{where} показывает содержимое из-за пределов письма ({target}), оно может измениться после подписания. Перенесите его в письмо.</translation>
    </message>
    <message>
        <source>{where} was added and is not signed.</source>
        <translation>{where} добавлено и не подписано.</translation>
    </message>
    <message>
        <source>{where} was changed after signing.</source>
        <translation>{where} изменено после подписания.</translation>
    </message>
    <message>
        <source>{where} was taken away after signing.</source>
        <translation>{where} удалено после подписания.</translation>
    </message>
    <message>
        <source>{where}, line {line}, column {column}: not TOML ({reason}).</source>
        <translation>{where}, строка {line}, столбец {column}: не TOML ({reason}).</translation>
    </message>
    <message>
        <source>{where}, line {line}: the text is not UTF-8. Save the file as UTF-8.</source>
        <translation>{where}, строка {line}: текст не в UTF-8. Сохраните файл в UTF-8.</translation>
    </message>
    <message>
        <source>{where}: a number mask with a check character can have Latin letters only: {value}</source>
        <translation>{where}: маска номера с контрольным знаком может содержать только латинские буквы: {value}</translation>
    </message>
    <message>
        <source>{where}: empty.</source>
        <translation>{where}: пусто.</translation>
    </message>
    <message>
        <source>{where}: in the number mask {value} two fields stand without a sign between them.</source>
        <translation>{where}: в маске номера {value} два поля стоят без знака между ними.</translation>
    </message>
    <message>
        <source>{where}: not CSV: {detail}.</source>
        <translation>{where}: не CSV: {detail}.</translation>
    </message>
    <message>
        <source>{where}: not TOML: {detail}.</source>
        <translation>{where}: не TOML: {detail}.</translation>
    </message>
    <message>
        <source>{where}: not UTF-8 at byte {position}.</source>
        <translation>{where}: не UTF-8, байт {position}.</translation>
    </message>
    <message>
        <source>{where}: tables and lists are nested too deeply.</source>
        <translation>{where}: таблицы и списки вложены слишком глубоко.</translation>
    </message>
    <message>
        <source>{where}: the check character of the number mask {value} must come last.</source>
        <translation>{where}: контрольный знак маски номера {value} должен стоять последним.</translation>
    </message>
    <message>
        <source>{where}: the column {column} is missing; found are {found}.</source>
        <translation>{where}: нет столбца {column}; есть {found}.</translation>
    </message>
    <message>
        <source>{where}: the column {column} is not known; known are {known}.</source>
        <translation>{where}: столбец {column} неизвестен; известны {known}.</translation>
    </message>
    <message>
        <source>{where}: the column {column} is there twice.</source>
        <translation>{where}: столбец {column} есть дважды.</translation>
    </message>
    <message>
        <source>{where}: the file has {size} bytes, more than {limit}.</source>
        <translation>{where}: в файле {size} байт, больше {limit}.</translation>
    </message>
    <message>
        <source>{where}: the file has {size} bytes, more than {most}.</source>
        <translation>{where}: в файле {size} байт, больше {most}.</translation>
    </message>
    <message>
        <source>{where}: the format {format} is not known here; this program reads format {known}.</source>
        <translation>{where}: формат {format} здесь неизвестен; программа читает {known}.</translation>
    </message>
    <message>
        <source>{where}: the key {key} is not known here; allowed are {allowed}.</source>
        <translation>{where}: ключ {key} здесь неизвестен; допустимы {allowed}.</translation>
    </message>
    <message>
        <source>{where}: the key {key} is not known here; known are {known}.</source>
        <translation>{where}: ключ {key} здесь неизвестен; известны {known}.</translation>
    </message>
    <message>
        <source>{where}: the number mask is too long: {value}</source>
        <translation>{where}: маска номера слишком длинная: {value}</translation>
    </message>
    <message>
        <source>{where}: the number mask {value} has a counter without digits.</source>
        <translation>{where}: в маске номера {value} счётчик без цифр.</translation>
    </message>
    <message>
        <source>{where}: the number mask {value} has a field that is not known. Known are centre, yy, yyyy, series, counter and check.</source>
        <translation>{where}: в маске номера {value} неизвестное поле. Известны centre, yy, yyyy, series, counter и check.</translation>
    </message>
    <message>
        <source>{where}: the number mask {value} has a field twice.</source>
        <translation>{where}: в маске номера {value} поле стоит дважды.</translation>
    </message>
    <message>
        <source>{where}: the number mask {value} needs centre, year, series and counter, or a number could repeat.</source>
        <translation>{where}: маске номера {value} нужны centre, год, series и counter, иначе номер может повториться.</translation>
    </message>
    <message>
        <source>{where}: the option {option} is given twice.</source>
        <translation>{where}: параметр {option} задан дважды.</translation>
    </message>
    <message>
        <source>{where}: the option {option} is missing.</source>
        <translation>{where}: нет параметра {option}.</translation>
    </message>
    <message>
        <source>{where}: the rule does not know the option {option}; it takes {allowed}.</source>
        <translation>{where}: правило не знает параметра {option}; оно принимает {allowed}.</translation>
    </message>
    <message>
        <source>{where}: the rule {value} is not known; known are {known}.</source>
        <translation>{where}: правило {value} неизвестно; известны {known}.</translation>
    </message>
    <message>
        <source>{where}: the text in the number mask {value} must be in capitals and without spaces.</source>
        <translation>{where}: текст в маске номера {value} должен быть прописными буквами и без пробелов.</translation>
    </message>
    <message>
        <source>{where}: there is no {value}.</source>
        <translation>{where}: {value} не существует.</translation>
    </message>
    <message>
        <source>{where}: version {version} of the regulation {profile} is known already with other rules. Give the new rules a new version.</source>
        <translation>{where}: версия {version} регламента {profile} уже известна с другими правилами. Дайте новым правилам новую версию.</translation>
    </message>
    <message>
        <source>{where}: {country} {year} has already been given.</source>
        <translation>{where}: {country} {year} уже задано.</translation>
    </message>
    <message>
        <source>{where}: {got} fields, wanted are {wanted}.</source>
        <translation>{where}: полей {got}, нужно {wanted}.</translation>
    </message>
    <message>
        <source>{where}: {key} is missing or empty.</source>
        <translation>{where}: {key} нет или пусто.</translation>
    </message>
    <message>
        <source>{where}: {key} is missing.</source>
        <translation>{where}: нет {key}.</translation>
    </message>
    <message>
        <source>{where}: {key} must be a {expected}, not a {got}.</source>
        <translation>{where}: {key} должно быть {expected}, а не {got}.</translation>
    </message>
    <message>
        <source>{where}: {key}: a forced letter must stand among the needs as sent_letter.</source>
        <translation>{where}: {key}: обязательное письмо должно стоять среди needs как sent_letter.</translation>
    </message>
    <message>
        <source>{where}: {key}: a profile can only narrow who may do this; {roles} may not do it anyway, or nobody is left.</source>
        <translation>{where}: {key}: профиль может только сузить круг; {roles} и так не вправе, или не остаётся никого.</translation>
    </message>
    <message>
        <source>{where}: {key}: a topic that is settled in person needs a channel in person.</source>
        <translation>{where}: {key}: теме, которая решается лично, нужен личный канал.</translation>
    </message>
    <message>
        <source>{where}: {key}: an earlier rule takes every channel of this one, so it would never apply.</source>
        <translation>{where}: {key}: более раннее правило забирает все каналы этого, и оно никогда не сработает.</translation>
    </message>
    <message>
        <source>{where}: {key}: an extension needs a maximum, or needs_legal_basis = true where the law sets it.</source>
        <translation>{where}: {key}: продлению нужен предел или needs_legal_basis = true, если его даёт закон.</translation>
    </message>
    <message>
        <source>{where}: {key}: an extension of zero is none. Leave the extension out instead.</source>
        <translation>{where}: {key}: продление на ноль — не продление. Лучше не указывайте его.</translation>
    </message>
    <message>
        <source>{where}: {key}: an office closes before it opens.</source>
        <translation>{where}: {key}: учреждение закрывается раньше, чем открывается.</translation>
    </message>
    <message>
        <source>{where}: {key}: at least one entry is needed.</source>
        <translation>{where}: {key}: нужна хотя бы одна запись.</translation>
    </message>
    <message>
        <source>{where}: {key}: fields are listed for the trigger missing_data, and only for it.</source>
        <translation>{where}: {key}: поля указывают для признака missing_data, и только для него.</translation>
    </message>
    <message>
        <source>{where}: {key}: incoming and outgoing numbers would look alike.</source>
        <translation>{where}: {key}: входящие и исходящие номера выглядели бы одинаково.</translation>
    </message>
    <message>
        <source>{where}: {key}: kinds are listed for the proof subkind, and only for it.</source>
        <translation>{where}: {key}: виды указывают для доказательства subkind, и только для него.</translation>
    </message>
    <message>
        <source>{where}: {key}: no rule tells how an appeal from the channel {channel} is answered.</source>
        <translation>{where}: {key}: ни одно правило не говорит, как ответить на обращение по каналу {channel}.</translation>
    </message>
    <message>
        <source>{where}: {key}: no term rule covers the kind {kind} on the channel {channel}. A rule without a term says that none is set.</source>
        <translation>{where}: {key}: ни одно правило срока не охватывает вид {kind} по каналу {channel}. Правило без срока говорит, что его нет.</translation>
    </message>
    <message>
        <source>{where}: {key}: no term uses this extension.</source>
        <translation>{where}: {key}: ни один срок не использует это продление.</translation>
    </message>
    <message>
        <source>{where}: {key}: nothing puts this ground forward and it can&apos;t be chosen by hand.</source>
        <translation>{where}: {key}: это основание ничто не предлагает, и выбрать его вручную нельзя.</translation>
    </message>
    <message>
        <source>{where}: {key}: roles are named for the authority role, and only for it.</source>
        <translation>{where}: {key}: роли называют для полномочия role, и только для него.</translation>
    </message>
    <message>
        <source>{where}: {key}: the clause has no words.</source>
        <translation>{where}: {key}: у пункта нет слов.</translation>
    </message>
    <message>
        <source>{where}: {key}: the ground waits for anonymous appeals, but no formula says which are.</source>
        <translation>{where}: {key}: основание ждёт анонимных обращений, но формулы, какие это, нет.</translation>
    </message>
    <message>
        <source>{where}: {key}: the name is empty.</source>
        <translation>{where}: {key}: имя пустое.</translation>
    </message>
    <message>
        <source>{where}: {key}: the outcome needs a sent letter and allows none.</source>
        <translation>{where}: {key}: результату нужно отправленное письмо, а ни одно не допускается.</translation>
    </message>
    <message>
        <source>{where}: {key}: the route goes in a circle: {route}.</source>
        <translation>{where}: {key}: маршрут идёт по кругу: {route}.</translation>
    </message>
    <message>
        <source>{where}: {key}: the rule covers no channel, so it would never apply.</source>
        <translation>{where}: {key}: правило не охватывает ни одного канала и никогда не сработает.</translation>
    </message>
    <message>
        <source>{where}: {key}: the rule sets no term, so there is nothing to extend.</source>
        <translation>{where}: {key}: правило не устанавливает срока, продлевать нечего.</translation>
    </message>
    <message>
        <source>{where}: {key}: the rules {rules} hold at once for the kind {kind} on the channel {channel}.</source>
        <translation>{where}: {key}: для вида {kind} по каналу {channel} действуют сразу правила {rules}.</translation>
    </message>
    <message>
        <source>{where}: {key}: the same entry stands in the list twice.</source>
        <translation>{where}: {key}: одна и та же запись стоит в списке дважды.</translation>
    </message>
    <message>
        <source>{where}: {key}: the text is longer than {limit} characters.</source>
        <translation>{where}: {key}: текст длиннее {limit} знаков.</translation>
    </message>
    <message>
        <source>{where}: {key}: there is no time zone {value}.</source>
        <translation>{where}: {key}: часового пояса {value} нет.</translation>
    </message>
    <message>
        <source>{where}: {key}: this duty of notice does not go with the effect {effect}.</source>
        <translation>{where}: {key}: такая обязанность извещать не сочетается с последствием {effect}.</translation>
    </message>
    <message>
        <source>{where}: {key}: two rows of one day overlap.</source>
        <translation>{where}: {key}: две строки одного дня пересекаются.</translation>
    </message>
    <message>
        <source>{where}: {key}: who can&apos;t be reached needs a ground that owes no answer, not one with the effect {effect}.</source>
        <translation>{where}: {key}: для недостижимых нужно основание без ответа, а не с последствием {effect}.</translation>
    </message>
    <message>
        <source>{where}: {key}: {day} is both a day off and a working day.</source>
        <translation>{where}: {key}: {day} одновременно выходной и рабочий день.</translation>
    </message>
    <message>
        <source>{where}: {key}: {document} is never sent, so it is not checked.</source>
        <translation>{where}: {key}: {document} никогда не отправляется, поэтому не проверяется.</translation>
    </message>
    <message>
        <source>{where}: {key}: {value} can&apos;t be a code. Use Latin letters, digits, hyphen, dot and underscore.</source>
        <translation>{where}: {key}: {value} не может быть кодом. Допустимы латинские буквы, цифры, дефис, точка и подчёркивание.</translation>
    </message>
    <message>
        <source>{where}: {key}: {value} is below zero.</source>
        <translation>{where}: {key}: {value} меньше нуля.</translation>
    </message>
    <message>
        <source>{where}: {key}: {value} is more than {limit}.</source>
        <translation>{where}: {key}: {value} больше {limit}.</translation>
    </message>
    <message>
        <source>{where}: {key}: {value} is no language code such as ru, kk, hu or en.</source>
        <translation>{where}: {key}: {value} — не код языка, такой как ru, kk, hu или en.</translation>
    </message>
    <message>
        <source>{where}: {key}: {value} is not declared in the table {table}.</source>
        <translation>{where}: {key}: {value} не объявлено в таблице {table}.</translation>
    </message>
    <message>
        <source>{where}: {key}: {value} is not possible here; possible are {allowed}.</source>
        <translation>{where}: {key}: {value} здесь невозможно; возможны {allowed}.</translation>
    </message>
    <message>
        <source>{where}: {on} is a working day anyway.</source>
        <translation>{where}: {on} и так рабочий день.</translation>
    </message>
    <message>
        <source>{where}: {on} is given twice.</source>
        <translation>{where}: {on} задано дважды.</translation>
    </message>
    <message>
        <source>{where}: {on} is off anyway.</source>
        <translation>{where}: {on} и так выходной.</translation>
    </message>
    <message>
        <source>{where}: {option}={value} is not possible; wanted is {wanted}.</source>
        <translation>{where}: {option}={value} невозможно; нужно {wanted}.</translation>
    </message>
    <message>
        <source>{where}: {value} does not lie in {year}.</source>
        <translation>{where}: {value} не относится к {year}.</translation>
    </message>
    <message>
        <source>{where}: {value} is both a day off and a working day.</source>
        <translation>{where}: {value} одновременно выходной и рабочий день.</translation>
    </message>
    <message>
        <source>{where}: {value} is neither YYYY-MM-DD nor YYYY-MM-DDThh:mm+hh:mm.</source>
        <translation>{where}: {value} — не YYYY-MM-DD и не YYYY-MM-DDThh:mm+hh:mm.</translation>
    </message>
    <message>
        <source>{where}: {value} is not a possible number.</source>
        <translation>{where}: {value} — не возможное число.</translation>
    </message>
    <message>
        <source>{where}: {value} is not key=value.</source>
        <translation>{where}: {value} — не ключ=значение.</translation>
    </message>
    <message>
        <source>{where}: {value} is not possible here; wanted is {wanted}.</source>
        <translation>{where}: {value} здесь невозможно; нужно {wanted}.</translation>
    </message>
</context>
</TS>
