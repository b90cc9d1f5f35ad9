import {readGrammar} from '../grammar.ts'

/** Russian: heads, labels and lines of forms of their own. */
export const ruForms = readGrammar(`
headWord: {thing} / {thingPlural} / {abstract} / {place} / {surname} / {town} / прощание / полдень
headName: {name} / {first} и {first} / капитан {surname} / {person} {surname}
headLong: о том, как {person} {does} {thingAcc}, и что из этого вышло / {number} {unit} лежат без дела, пока {org} ждёт решения / к истории вопроса: {abstract} в городе {town} с {y:1700-1800} года до наших дней / что должен знать каждый {person}, если {thing} уже {quality}
headAsk: Кто {does} {thingAcc}? / Зачем нужна {abstract}? / Где наши {thingPlural}? / Нужна ли ещё одна {place}? / Сколько стоит {thing}? / Почему {aim}?
headSaid: «{clause}» / «Нам нужно одно: {aim}» / «{quality} {thing}» / «Моя {place}»
headColon: {abstract}: чего ждать / {town}: найдена {thing} / {surname}: {person} и {thing} / {thingPlural}: что надо знать
headDate: {d:1-28} {month} / {d:1-28} {month} {y:1870-1990} года / {weekday}, {d:1-28} {month} / {weekday} / {y:1780-1930} год
headSlogan: спасём {thingAcc}! / больше внимания — меньше потерь / руки прочь! / сначала {verb}, потом {verb}
headJob: {person} / требуется {person} / специалист: {abstract} / {person} на полставки
headEvent: праздник: {thing} / вечер: {name} / ярмарка: {town} / {thing} — день открытых дверей
weekday = понедельник вторник среда четверг пятница суббота воскресенье
hour: {d:8-21}.{d:10-59} / {d:8-21} часов / {d:8-21}:{d:10-59}
subtitle: рассказ / что видел {person} / {town} и {thingPlural} / опыт исследования / заметки
bracketed: продолжение / отрывок / часть вторая / {y:1850-1930} / окончание / быль
kickerLong: пока {org} ищет средства / {number} лет спустя: {place} / {person} рассказывает о главном
reporter: {name}, наш корреспондент / {name}, {town} / Корреспондент {name} / Репортаж: {name}
textPhoto: Текст: {name}. Фото: {name} / {name} (текст), {name} (фото) / Текст и фото — {name}
translated: {name}. Перевод: {name} / {name}, перевёл {name}
authorLabel: Автор: {name} / Записал {name} / Составитель {name} / Подготовил {name}
sourceLine: {name}, «{abbrev}» / {name} – газета «{town}»
bylineDated: {name}, {date} / {name} | {d:10-28}.{d:10-12}.{y:1990-2024} / {d:10-28}.{d:10-12}.{y:1990-2024}, {name}
stamp: {d:1-28} {month} {y:1990-2024} / Опубликовано {d:10-28}.{d:10-12}.{y:1990-2024} в {d:8-21}:{d:10-59} / Обновлено: {weekday}, {d:1-28} {month} / {town}, {d:1-28} {month} {y:1990-2024} г.
stepNo = Шаг_# Этап_#
lessonNo = Урок_# Упражнение_# Письмо_# Сказка_# Лекция_#
clauseNo = Статья_# Пункт_#
panelNo = Кадр_#
pageNo = Страница_# Лист_#
versionNo: Версия #.{d:0-9} / #.{d:0-9}.{d:0-9}
taskNo = Задание_# Вопрос_# Задача_#
caseNo: № {d:10-99}-{d:100-999} / дело № {d:10-999}
tipHead: Полезно знать / Совет / Коротко / Запомните / Цифры / Справка
photoCredit: Фото: {name} / Фото автора / Снимок: {name} / (Фото: {name})
motto: «{clause}». — {name} / {clause}. ({name}. {book})
relatedHead: Читайте также / По теме / См. также
jumpFrom: Окончание. Начало на стр. {d:1-9} / (Продолжение)
referencesHead: Литература / Список литературы / Примечания / Источники
reference: {surname} {initial}. {initial}. {book}. {town}, {y:1890-2020}. {d:100-400} с. / {surname} {initial}. {title} // {abbrev}. {y:1900-2020}. № {d:1-12}. С. {d:2-99}–{d:100-400}.
aboutHead: Об авторе / Автор / О нас
about: {name} — {office}. / {name} живёт в городе {town}. / {name} — автор книги «{book}».
thanksHead: Благодарности
thanks: Автор благодарит: {name}, {name}. / Работу поддержали {name} и {org}.
moralHead = Мораль Вывод
contactHead: Справки / Запись / Как добраться / Контакты
contact: {name}, ул. {surHead}ская, {d:2-90}, {town}. / Телефон {d:10-99}-{d:10-99}-{d:10-99}. / Открыто ежедневно, {hour}. Вход свободный.
sourceNote: Источник: {abbrev}, {y:1950-2020}, № {d:1-12}. / Из книги: {book}. {town}, {y:1900-1990}.
appendixHead: Приложение / Приложение {d:1-4} / Дополнение
noticeHead: Объявление / Извещение / К нашим читателям / Поправка
dutiesHead: Обязанности / Что делать
offerHead: Мы предлагаем / Требования / Условия
duty: {verb} дело / опыт не менее {d:2-9} лет / {aim} и {aim} / знание предмета: {abstract}
event: {hour} {title}. {place}, {town}. / {hour}: {name} читает «{book}» / {hour} ярмарка, {place}
match: {town} – {town} {d:0-6}:{d:0-6} / {town} – {town} – {d:0-4}:{d:0-4} ({d:0-2}:{d:0-2}) / 1. {name} ({town}) {d:10-59},{d:1-9}
forecast: Утром туман, днём прояснения. / С запада дожди, {d:2-29} градусов. / Ветер слабый, от {d:1-9} до {d:10-20} градусов.
change: Исправлено: {thing} выводилась дважды. / Новая настройка: {thing}. / Убрана {quality} {thing}.
changeHead = Добавлено Изменено Исправлено Удалено
ruling: Истец, {name}, {date} {does} {thingAcc}. / Установлено, что {clause}. / В иске отказать. / Суд считает, что {clause}.
party: {surname} против {surname} / Дело: {surname}
court: Городской суд, {town} / Заседание: {date} / Судья {name}
rulingHead: Установил / Мотивы / Решил / Расходы
term: Наниматель обязан раз в год {verb} имущество. / Ссудодатель передаёт {thingAcc}, ссудополучатель её принимает. / Стороны вправе расторгнуть договор за {d:2-12} месяца. / Цена составляет {number} рублей и уплачивается {date}.
termHead: Предмет / Цена и оплата / Срок / Обязанности сторон / Ответственность / Заключительные положения
agreement: Договор найма / Договор продажи / Устав / Правила пользования
between: {name}, {town}, с одной стороны, и {name}, {town}, с другой / {name} (далее — «ссудодатель») и {name} (далее — «ссудополучатель») договорились:
post: {first}{d:10-99} — {date}, {d:1-23}:{d:10-59} / {first} · {d:2-23} часов назад / #{d:1-90} {first}
scene: ИНТ. {place} – НОЧЬ / НАТ. {place} – ДЕНЬ / Сцена {d:1-20}. {place}.
refrain: Эх ты, {thing}, {thing}, / Пой, {person}, пой, / И кружилась {thing},
sign = Овен Телец Близнецы Рак Лев Дева Весы Скорпион Стрелец Козерог Водолей Рыбы
technique: Холст, масло. {d:20-99} × {d:20-99} см / Дерево. Высота {d:10-90} см / Собрание: {name}
answersHead: Ответы / Отгадки
riddle: Есть {number} штук, а дома нет. Что это? / Кто уходит и не возвращается?
blankLine: Имя: .......... Дата: ....... / Класс .... Имя ..............
fillIn: {person} ..... {thingAcc}. / Запиши словами {number}: ........
birth: {first} и {first} {surname}, {town}, дочь {first}, {date}. / {name}, {town}, {d:70-99} лет.
birthHead = Рождения Свадьбы Помолвки Юбилеи
yearText: {clause}. / Основано общество. / Умер {name}.
amen: Помолимся. / Все: {clause}. / Все встают.
place-guide: Ул. {surHead}ская, {d:2-90}, тел. {d:10-99}-{d:10-99} / Ежедневно, {hour} / Вход {d:2-9} рублей
dosage: По одной таблетке {d:2-4} раза в день. / Не принимать, если {clause}. / Хранить в недоступном для детей месте.
dosageHead: Что это и для чего / Перед применением / Как применять / Побочные действия / Хранение
release: Пресс-релиз / Для немедленной публикации
greeting: Дамы и господа! / Дорогие друзья! / Господин председатель! / Дорогие ученики!
`)
