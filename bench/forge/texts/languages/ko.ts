import {readGrammar} from '../grammar.ts'

/** Korean: what `createForgeWriter` builds its texts of. */
export const ko = readGrammar(`
surname = 김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 류 홍 문 양 손 배 백 허 남 심 노 하
givenChar = 민 서 지 현 수 영 진 은 경 준 희 재 성 연 주 호 태 규 선 혜 동 원 석 미 상 철 훈 나 우
given: {givenChar}{givenChar}
name: {surname}{given}
thing = 등불 장부 나룻배 돌다리 무쇠솥 닻 톱니바퀴 굴뚝 나침반 북 둑 울타리 화로 나무문 안장 먹통 일기장 사다리 베틀 물레방아 밧줄 바늘 노 보따리 쟁기 이불 저울 전보 시간표 우산 풍경 지도 그물 난간 양초 괘종시계 창호지 봉투 망치
person = 사공 방앗간집 교사 목수 측량사 과부 인쇄공 양치기 서기 기사 역장 정원사 대장장이 선장 의사 제본공 우편배달부 석공 행상 선원 재봉사 야경꾼
place = 골짜기 항구 마당 늪 정거장 채석장 언덕 마을 시장 광장 작업장 들판 등대 사당 학교 지하실 다락 강가 포도밭 조선소 황야 창고 하구 곶 세관
does: 고쳤다 / 칠했다 / 옮겼다 / 쟀다 / 팔았다 / 빌렸다 / 잊었다 / 세었다 / 감추었다 / 태웠다 / 닦았다 / 베꼈다 / 물려받았다
doing: 고친 / 칠한 / 옮긴 / 판 / 빌린 / 감춘 / 베낀
quality = 좁은 조용한 굽은 무거운 창백한 녹슨 끈질긴 낡은 텅빈 먼 쓰디쓴 유쾌한 축축한 먼지투성이 차가운 거대한 소박한 완고한 귀중한 기다란
when: 서리가 내리기 전에 / 큰물이 진 뒤 봄에 / 해마다 한 번 / 자정이 지나서 / 썰물 때 / 열한 해 동안 / 촛불 아래서 / 일요일마다 / 서둘러 / 동트기 전에 / 지난가을
townHead = 청 백 동 서 남 북 상 하 신 장 금 석 송 매 대 소 고
townTail = 천 산 교 포 곡 원 도 림 주 평
town: {townHead}{townTail} / {townHead}{townTail}
region: {town}군 / {town}시 / {town}읍 / {town}면
body = 교육청 상공회의소 도서관 박물관 농업기술원 수산조합 학회 문화원
org: {region} {body} / {town}대학교 / {town} {body}
office: {org} 회장 / {org} 교수 / {org} 관장 / {org} 이사장 / {region} 의원 / {org} 연구원
job = 회장 교수 관장 과장 박사 위원
abstract = 치수 농업 교육 통계 제본 천문 원예 관개 어업 임업 예산 교통 향토사 방재
verb = 개선 검토 정비 지원 조사 추진 공개 시찰 보완
number = 3 5 12 20 36 48 110 142 350 1200 8.6 97
unit = 건 장 명 권 채 톤 원 리
percent: {number}%
date: {m:1-12}월 {d:1-28}일 / {y:1950-2024}년 {m:1-12}월 {d:1-28}일
clause: {name}은 {quality} {thing}을 {does} / {place}에서는 아무도 말하지 않았다 / {person}은 늘 {thing}을 {does} / {place} 옆에는 {quality} {thing}이 있었다 / {org}은 {abstract} {verb}을 추진하고 있다 / {abstract}과 {abstract}에 대한 {verb}이 필요하다 / {town}에서 온 {person}이 {thing}을 {does} / 비는 {place}에 내리고 {thing}에도 내렸다 / {place}로 가는 길은 {quality} 길이었다
sentence: {clause}. / {clause}. 그러나 {clause}. / {when} {clause}. / {when}, {name}이 {doing} {thing} 때문에 {clause}. / {date} {org}은 {town}에서 {abstract} 회의를 열었고 {clause}. / {name}은 대답하지 않았다. / “{clause}”라고 {name}은 말했다. / 왜 {name}이 {thing}을 {doing} 것인지 아무도 모른다. / 이른바 ‘{abstract}’이란 {thing}과 {thing}을 {verb}하는 일이다. / {abstract}은 지난해보다 {percent} 늘어 {number}{unit}에 이르렀다. / {clause}, 적어도 {person}은 그렇게 말했다. / 과연 {clause}는 말인가?
speech: 이렇게 {quality} {thing}은 본 적이 없어. / {person}에게 {thing}은 이제 없다고 전해라. / 누가 {thing}을 {doing} 거야? / 네. / 아니요. / 가자! / 뭐라고? / 알고 있어. / 그럼 {thing}은? / {clause}.
said: {name}이 말했다 / {person}이 물었다 / {name}이 웃으며 말했다 / {surname} 씨가 대답했다
dialogue: “{speech}” / “{speech}” {said}. / {name}이 고개를 들었다. “{speech}” / “{speech} {clause}.”
short: {name}은 대답하지 않았다. / 아무도 말하지 않았다. / 날이 밝았다. / 그는 떠났다. / 또 한 해가 갔다.
title: {quality} {thing} / {name}과 {thing} / {place}의 {person} / {thing} 이야기 / {town}의 {place} / {abstract}에 대하여
headline: {region}, {abstract} {verb} 나선다 / {town} {thing}, {person}이 {verb} / {org} {abstract} {verb} 회의 열어 / {place}에 새 {thing} / {number}{unit} {verb}한다 / {name}, {abstract}을 말하다 / {abstract}을 생각한다
kicker: {town} 소식 / {abstract} 현장 / 기획 / 사람 / {region} 뉴스
rubric = 국제 사회 문화 경제 지역 독서 독자투고 단신 광고
deck: {clause} / {org}의 {verb} / {name}의 {number}년
heading: {abstract}과 {abstract} / {thing}의 유래 / 머리말 / 맺음말 / 과제와 전망 / {abstract} {verb}
byline: {name} 기자 / {name} / 글 {name} / {town}={name} 기자 / {office} {name} / {name}({office}) / {name}·{name}
dateline: ({town}=연합) / [{town}] / {town}, {m:1-12}월 {d:1-28}일.
salutation: {name} 님께 / 존경하는 {surname} 선생님, / 친애하는 {name} 형, / 여러분,
closing: 감사합니다. / 안녕히 계십시오. / 건강하시기 바랍니다. / 이만 줄입니다.
signoff: {name} 올림 / {name} 드림 / {name}
place-date: {date} / {town}에서, {date} / {date} {town}
verse: {place}에 {quality} {thing} / {thing}은 {quality} 채로 / 누가 {thing}을 {does} / {town}의 {place}에서 / 비는 {place}에 내린다 / {name}아, 기억하느냐
poemTitle: {place} / {thing} / {name}에게 / {town}의 밤 / {thing}의 노래
book: {quality} {place} / {town} 이야기 / {thing}의 기록 / {surname}{given} 전집
publisher: {town}출판사 / {town}서림 / {town}인쇄소
speaker = 의장 사회자 기자 위원장 노인 선장 문 답 갑 을
stage: ({name} 등장.) / (막이 내린다.) / (침묵.) / ({person}, {thing}을 들고 퇴장.) / (웃음)
abbrev: {abstract}학회지 / {abstract}연구 / {town}대 논문집
affiliation: {town}대학교 {abstract}연구소 / {org}, {town}시
keywords: 주제어: {abstract}, {abstract}, {thing}
abstractHead = 요약 초록
note: {name}, 『{book}』({town}출판사, {y:1950-2020}), {d:2-300}쪽. / 위의 책, {d:2-300}쪽. / {date} {name}의 말.
caption: {place}의 {thing} ({name} 촬영) / 그림 {d:1-9}. {thing}의 구조 / {date} {town}
running: {book} / {abbrev} 제{d:1-40}호 / {town}일보 / {y:1980-2024}년 {m:1-12}월 {d:1-28}일
advert: 최신 화는 저희 사이트에서 보세요! / 추천과 선호작 부탁드립니다. / 이 글은 {name} 님이 올렸습니다.
ingredient: {food} {d:1-6}개 / {food} {d:10-300}g / {food} 약간 / {food} {d:1-4}큰술
food = 밀가루 설탕 달걀 두부 대파 생강 표고 간장 참깨 쌀 소금 무 당근
step: {food}를 씻어 잘게 썰고 {d:2-20}분 둔다. / 냄비에 {food}와 {food}를 넣고 끓인다. / {food}로 간을 맞추어 그릇에 담는다.
dish: {food} {food} 국 / {food} 조림 / {town}식 {food} / {food} 떡
question: {thing}에 대한 설명으로 옳은 것은? / {name}이 {thing}을 {doing} 까닭은 무엇인가? / {place}의 길이는 {d:12-90}미터이다. {person}이 1분에 {d:40-80}미터를 걷는다면 몇 분이 걸리는가?
option: {thing}이다 / {abstract}과 {abstract} / {number}{unit} / 모두 아니다
law: {body}은 {abstract}을 {verb}하여야 한다. / 이 규칙에서 “{abstract}”이란 {thing} 및 {thing}을 말한다. / 이 규칙을 위반한 자에게는 {number}원 이하의 과태료를 부과한다. / 다음 각 호의 경우에는 이를 {verb}한다.
lawItem: {abstract}을 {verb}할 때 / {thing}을 잃었을 때 / 그 밖에 {body}이 인정할 때
agenda: 지난 회의록 낭독 / {abstract} {verb}의 건 / 회계 보고 / 기타 안건
resolution: 만장일치로 의결하다. / 다음 회의에서 다시 논의하기로 하다. / 찬성 {d:20-60}명, 반대 {d:0-9}명으로 가결되다.
notice: {place}에서 {quality} {thing} 분실. {name}에게 연락 바람. / {quality} {thing} 팝니다. {number}원. / {person} 구함. {town} {body} 옆.
obit: {name} 씨({person})가 {date} {town}에서 별세했다. 향년 {d:60-98}세. / {region} 출신으로 {org} {job}을 지냈다. / {clause}.
entry: {thing} {place}에서 쓰는 도구. {clause}. / {town} {region}에 있는 땅 이름. {clause}. / {name}({y:1800-1850}~{y:1851-1920}) {person}. 저서 『{book}』.
option-name: --{latin} / -{latin1} / --{latin}=값
latin = output verbose force quiet config depth width encoding
latin1 = o v f q c d
does-what: 결과를 지정한 곳에 쓴다. / 묻지 않고 덮어쓴다. / {thing}의 너비를 정한다.
code: {latin} = {latin1}[{d:0-99}] / if ({latin} > {d:0-99}) return {latin} / {latin}({latin1}, {latin1}) / $ collect --{latin} {latin}.txt / print({latin})
answer: 네, {clause}. {sentence} / 저는 {clause}고 생각합니다. / 아닙니다. / {sentence} {sentence}
ask: {thing}은 언제 시작하셨습니까? / {thing}은 {place}에 어떤 의미입니까? / {abstract}에 대해 말씀해 주십시오.
editor: {date} {org}은 {town}에서 {abstract} 간담회를 열었다. 발언 요지를 싣는다. / {sentence} {sentence}
credit: 사진 {name} / (이 면의 글은 {name} 기자가 썼습니다)
contentsHead = 차례 목차
product: {quality} {thing} / {town}산 {thing} / {thing} {d:1-99}호
`)
