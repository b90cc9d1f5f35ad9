import {readGrammar} from '../grammar.ts'

/** Russian: what `createForgeWriter` builds its texts of. */
export const ru = readGrammar(`
first = Анна Борис Варвара Глеб Дарья Ефим Зинаида Игнат Клавдия Лев Марфа Никита Ольга Павел Раиса Степан Тихон Устинья Фёдор Яков
surHead = Берез Вороб Град Дуб Ерш Жур Зар Кал Луг Мель Овч Пруд Рож Сох Тум Чер
surTail = ин ский ов анов енко евич кин нев ков
surname: {surHead}{surTail} / {surHead}{surTail}
initial = А Б В Г Д Е И К Л М Н О П Р С Т Ф
name: {first} {surname} / {initial}. {initial}. {surname} / {initial}. {surname} / {first} {surname}
thing = лодка мельница лестница карта свеча телега книга бочка вывеска тетрадь верёвка пристань лопата корзина печать скрипка рама дверь
thingPlural = лодки мельницы лестницы карты свечи телеги книги бочки верёвки лопаты корзины печати двери
thingAcc = лодку мельницу лестницу карту свечу телегу книгу бочку вывеску тетрадь верёвку пристань лопату корзину печать скрипку раму дверь
person = паромщик мельник учитель землемер переплётчик писарь староста плотник капитан садовник аптекарь часовщик сторож библиотекарь
place = мастерская площадь часовня контора станция слобода усадьба библиотека школа окраина кузница гавань
placeIn: в мастерской / на площади / в часовне / в конторе / на станции / в слободе / в усадьбе / в библиотеке / в школе / на окраине / в кузнице / в гавани
does: починил / измерил / продал / забыл / сосчитал / описал / унёс / взвесил / переписал / спрятал
quality = узкая тихая кривая тяжёлая бледная ржавая терпеливая пустая далёкая горькая весёлая сырая пыльная старая скромная упрямая
when: до первых морозов / весною, после половодья / раз в год / не говоря ни слова / вопреки всем советам / при низкой воде / вот уже одиннадцать лет / далеко за полночь / при свече / по воскресеньям / второпях / с {y:1780-1930} года
month = января февраля марта апреля мая июня июля августа сентября октября ноября декабря
town: {surHead}{townTail} / {surHead}{townTail} / Старый {surHead}{townTail} / Ново{townTail}
townTail = горск полье водск овка бор град реченск
region: {surHead}ский уезд / {surHead}ская область / {surHead}ский район
body = совет институт комитет музей училище общество
org: {surHead}ское общество любителей наук / {surHead}ский городской совет / {surHead}ский институт / редакция «{book}»
office: председатель, {org} / профессор, {org} / депутат, {town} / директор, {org} / секретарь, {org}
job = председатель профессор секретарь капитан доктор директор
abstract = навигация статистика геометрия ботаника механика печать медицина история торговля педагогика
aim = терпение внимание осторожность опыт точность память усердие
verb = улучшить изучить учредить поддержать рассмотреть продолжить защитить издать осмотреть
number = 3 7 12 18 24 40 144 365 4750 97 8,6 0,75
unit = пудов вёрст аршин экземпляров десятин семей рублей процентов
date: {d:1-28} {month} {y:1870-1990} года / {d:1-28} {month} / {d:1-28} {month} {y:1870-1990} г.
np: {quality} {thing} / каждая {thing} / эта {thing} / новая {thing} / {thing}
clause: {person} {does} {thingAcc} / {name} {does} {thingAcc} и вернулся домой / {placeIn} никто об этом не помнил / {np} стояла там, где стояла всегда / {placeIn} недоставало одного: {aim} / решено {verb} всё, что осталось / нам надо {verb} это дело / {name}, приехавший издалека, {does} {thingAcc} / дорога была длинна / это стоило {number} {unit} / была там и {np}
sentence: {clause}. / {clause}, и {clause}. / {clause}; {clause}. / {clause}, потому что {clause}. / {when} {clause}. / {d:1-28} {month} {clause}, хотя об этом и говорили. / Правда ли, что {clause}? / {name} не ответил. / {placeIn} шёл дождь, а {clause}. / Г-н {surname} (см. с. {d:3-300}) полагает, что {clause}. / {clause} — так по крайней мере рассказывал {name}. / {name} говорил: «{clause}». / Нужны были три вещи: {aim}, {aim} и {aim}. / С {y:1840-1920} года насчитали {number} {unit}.
speech: Такой вещи я никогда не видел. / Скажите, что {thing} пропала. / Кто {does} {thingAcc}? / Да. / Нет. / Что? / Идёмте! / Знаю. / А где {thing}? / {clause}. / Никогда.
said: сказал {name} / спросил {person} / воскликнул {name} / ответил {name}
dialogue: — {speech} / — {speech} — {said}. / — {speech} {clause}. / «{speech}» — {said}. / {name} поднял глаза. — {speech}
short: {name} не ответил. / Никто не говорил. / Рассвело. / Он ушёл. / Прошёл ещё год.
title: {quality} {thing} / {thing} и {thing} / {surname} и {quality} {thing} / {thing} / {thingPlural} / {name} и {thing}
headline: {np} — для города / {org}: {abstract} / {person} {does} {thingAcc} / {number} {unit} на дело / Новая {thing} / {name}: {thingPlural} / Нужна ли {thing}? / {abstract} в {y:1850-1990} году
kicker: Вести: {town} / {abstract} / Хроника / Письмо из провинции / Люди
rubric = Хроника Политика Смесь Фельетон Биржа Театр Объявления Письма Спорт Суд
deck: {clause} / Как {name} {does} {thingAcc} / {clause}, и {clause}
heading: {thingPlural} и {thingPlural} / {abstract} / Метод / Итоги / Что осталось / Введение / Заключение / {thing}
byline: {name} / {name}, {town} / {name}, {office} / Наш корреспондент {name} / {name} и {name} / Беседовал {name}
dateline: {town}, {d:1-28} {month}. / {town}, {d:1-28} {month} — / ({town})
salutation: Дорогой {first}! / Милостивый государь! / Уважаемая {first}! / Господин редактор! / Дамы и господа!
closing: С уважением, / Преданный Вам / Обнимаю, / Благодарю за внимание.
signoff: {name} / {first} / {name}. / {initial}. {surname}
place-date: {town}, {date} / {date} / г. {town}, {date}
verse: Спит {thing} на косогоре, / И проходит {np}, / О {quality} {thing}, / Кто {does} {thingAcc}? / У воды, где {town}, / Я увидел: {np} / {when}; / И никто не вспоминает.
poemTitle: {thing} / {first} / Песня / Осень / {quality} {thing} / {town}
book: {quality} {thing} / {surname} и сыновья / Письма из усадьбы / {thing} и {thing}
publisher: {town}: Типография {surname} / Издательство «{thing}», {town} / Книжная лавка {surname}
speaker: Председатель / Г-н {surname} / {first} / {person} / Ведущий
stage: (Пауза.) / ({first} уходит.) / (Входит {first}.) / (Смех.)
abbrev: Вестник: {abstract} / Труды общества / Записки института / Известия
affiliation: {org}, {town} / Кафедра: {abstract}, {town}
keywords: Ключевые слова: {abstract}; {thing}; {place}
abstractHead = Аннотация Резюме
note: См.: {name}. {book}. {town}, {y:1840-1930}. С. {d:2-400}. / Там же. С. {d:2-400}. / {name}, {date}.
caption: {place}, {town}. Фото: {name} / Рис. {d:1-9}. {np} / {name}, {y:1900-1935} г.
running: {book} / {abbrev} / {surHead}ские ведомости / {abbrev}. Т. {d:2-40}
advert: Читайте продолжение на нашем сайте! / Голосуйте и подписывайтесь. / Эту главу выложил {first}.
ingredient: {d:50-500} г — {food} / щепотка — {food} / {d:1-6} ложки — {food} / пол-литра — {food}
food = мука сметана соль корица петрушка мёд горчица морковь гречка редька
step: {food} — промыть и нарезать; варить {d:5-50} минут. / {food} и {food} — смешать. / Печь {d:20-90} минут. / Подать: {food} и {food}.
dish: {food} с маслом / Пирог: {food} / Суп: {food} / {food} и {food}
question: Что верно о предмете «{thing}»? / Почему {person} {does} {thingAcc}? / Длина дороги {d:12-90} метров. Сколько идёт {person}?
option: {thing} / {aim} и {aim} / {number} {unit} / ничего из этого
law: Совет вправе {verb} всякое дело. / Никто без разрешения не вправе держать {thingAcc}, {thingAcc} или {thingAcc}. / Нарушение влечёт штраф в {number} рублей. / Настоящая статья применяется, если:
lawItem: {thing} повреждена; / {person} извещён; / того требует {abstract}; / утрачена {thing}.
agenda: Доклад секретаря / Предложение: {surname} / Разное / Протокол прошлого заседания
resolution: Предложение принято. / Принято единогласно. / Отклонено: {d:21-40} голосов против {d:3-20}.
notice: ПОТЕРЯНА {thing}. Вознаграждение: {name}, {town}. / ПРОДАЁТСЯ {thing}, {number} рублей. / ТРЕБУЕТСЯ {person}. Обращаться: {name}, {town}.
obit: {name}, {person}, скончался {date} на {d:60-98}-м году жизни. / Родился в {y:1830-1870} году; {d:11-40} лет — {office}. / {clause}. Похороны состоялись {date}.
entry: {thing}, ж., предмет домашнего обихода. {clause}. / {town}, {region}, {number} жителей. {clause}. / {name}, {person}, автор книги «{book}».
option-name: --{latin} / -{latin1} / --{latin}=ЧИСЛО
latin = output verbose force quiet config depth width encoding
latin1 = o v f q c d
does-what: Записать в указанную папку. / Заменить без вопроса. / Задать ширину в миллиметрах. / Показать больше.
code: {latin} = {latin1}[{d:0-99}] / if ({latin} > {d:0-99}) return {latin} / {latin}({latin1}, {latin1}) / print({latin})
answer: Да, {clause}. {sentence} / Я думаю, {clause}. / Нет. / {sentence} {sentence}
ask: Когда вы начали? / Что для вас {thing}? / Правда ли, что {clause}? / Расскажите, что такое {abstract}.
editor: {date} {org} — заседание. Печатаем выдержки из речей. / {sentence} {sentence}
credit: Фотографии: {name}. / Ответственный редактор: {name}
contentsHead = Содержание Оглавление
product: {thing} № {d:1-99} / {quality} {thing}
`)
