<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>dates</name>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days left or late</comment>
        <translation>
            <numerusform>%n күн</numerusform>
            <numerusform>%n күн</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>бүгін</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>кеше</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>An extension needs its legal basis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An urgent visit needs its reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause: {clause}</source>
        <translation>Тармақ: {clause}</translation>
    </message>
    <message>
        <source>The calendar data of the program are damaged. Install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consumer must be told before departure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program can&apos;t keep its data in {where}. Check that the folder exists and that you may write to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is already open with the data in {where} (process {process}). Switch to its window, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regulation allows no extension here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regulation names no maximum of an extension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has {size} characters, more than {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is not UTF-8 at byte {position}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The term ended on {due}; it could not be extended any more on {decided_on}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The term runs from a day that is not known yet ({base}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no time zone {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no working calendar of {country}; known are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be done ({code}).</source>
        <translation>Мұны орындау мүмкін болмады ({code}).</translation>
    </message>
    <message>
        <source>Told on {given_on}, but a visit on {visit_on} had to be told by {latest_on}. The first lawful day is {first_visit_on}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{asked} is too long: {left} of {maximum} are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} comes twice in {zone}: say whether the first or the second is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} does not exist in {zone}: the clocks skip it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is a moment without its offset from UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not a date of this office: only {first} to {last} are possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not a length of an extension: at least 1 is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: not CSV: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: not TOML: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: not UTF-8 at byte {position}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: the column {column} is missing; found are {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: the column {column} is not known; known are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: the column {column} is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: the file has {size} bytes, more than {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: the key {key} is not known here; allowed are {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: the option {option} is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: the option {option} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: the rule does not know the option {option}; it takes {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: the rule {value} is not known; known are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: there is no {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {country} {year} has already been given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {got} fields, wanted are {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {key} is missing or empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {on} is a working day anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {on} is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {on} is off anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {option}={value} is not possible; wanted is {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {value} does not lie in {year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {value} is both a day off and a working day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {value} is neither YYYY-MM-DD nor YYYY-MM-DDThh:mm+hh:mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {value} is not a possible number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {value} is not key=value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {value} is not possible here; wanted is {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
