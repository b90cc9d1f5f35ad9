import {readGrammar} from '../grammar.ts'

/** Korean: heads, labels and lines of forms of their own. */
export const koForms = readGrammar(`
initial = A B C D H J K L M S
headWord: {thing} / {place} / {abstract} / {town} / {name} / {quality} {thing} / 귀로 / 입추 / {person}
headName: {name} / {person} {name} / {name}과 {name} / {surname} 선생
headLong: {region}의 {abstract} {verb}과 {abstract}의 과제 — {y:1950-2020}년대 {town}을 중심으로 / {org} {number}{unit} 규모의 {abstract} {verb} 나선다… {town} {person}들 “늦었다” / {name}이 {quality} {thing}을 {doing} 까닭을 {place} 사람들은 아무도 몰랐다
headAsk: {thing}은 어디로 갔을까 / 왜 {abstract}인가? / 누가 {thing}을 {doing} 것인가? / {abstract}이란 무엇인가요? / {place}은 언제 여나요?
headSaid: “{thing}은 이제 필요 없다” / “{abstract} {verb}이 먼저” / ‘{quality} {place}’의 하루
headColon: {region}: {abstract} {verb} / {name}: {person}의 {place} / 기획: {thing}이 있는 풍경
headDate: {m:1-12}월 {d:1-28}일 / {y:1950-2024}년 {m:1-12}월 {d:1-28}일 / {m:1-12}월 {d:1-28}일 {week}요일 맑음 / {week}요일
week = 월 화 수 목 금 토 일
headSlogan: {thing}을 지키자! / {abstract}에 힘을 / 마을에 {thing}을 / 다 함께 {abstract}
headJob: {person} 모집 / {abstract} 담당 직원 채용 / {person} ({d:1-9}명)
headEvent: {town} {thing} 축제 / {name} 강연회 / {thing} 전시 / {place} 여는 날
weekday = 월요일 화요일 수요일 목요일 금요일 토요일 일요일
hour: 오전 {d:8-11}시 / 오후 {d:1-8}시 {d:10-50}분 / {d:8-21}:{d:10-59}
subtitle: {town}의 {thing}을 중심으로 / {person}이 본 {place} / {number}년의 기록 / {region}의 사례
bracketed: 상 / 하 / 발췌 / 2 / 전편 / 단편 / 개정
kickerLong: {org}, {date} {abstract} 회의 열어 / {number}년 만의 {verb}, {town} {person}들은 / {abstract}을 {verb}하는 {region}
reporter: {name} 기자 / {town}={name} 기자 / 글 {name} 선임기자 / {name} 기자 desk{d:1-99}@paper.example
textPhoto: 글·사진 {name} / 글 {name}, 사진 {name} / 글 {name} 그림 {name}
translated: {name} 지음, {name} 옮김
authorLabel: 지은이 {name} / 글쓴이: {name} / 정리: {name} / 강사 {name}
sourceLine: {name} ({town}일보) / 출처: {abbrev}, {name}
bylineDated: {name} {y:1990-2024}.{m:1-12}.{d:1-28} / {y:1990-2024}년 {m:1-12}월 {d:1-28}일 {name}
stamp: 입력 {y:2001-2024}.{m:1-12}.{d:1-28} {d:8-21}:{d:10-59} / 등록 {y:2001-2024}-{d:10-12}-{d:10-28} / ({y:1950-2024}년 {m:1-12}월)
stepNo = #단계 단계_#
lessonNo = 제#과 제#강 #번째_이야기 #회
clauseNo = 제#조
panelNo = #컷 컷_#
pageNo = #쪽 #장면
versionNo: #.{d:0-9} 판 / v#.{d:0-12}
taskNo = 문제_# 과제_#
caseNo: {y:1980-2024}가합{d:100-999} / 사건 {d:10-999}
tipHead: 알아 두기 / 도움말 / 용어 풀이 / 주의
photoCredit: 사진 {name} / {org} 제공 / 사진: {name}
motto: “{clause}.” — {name} / {clause}. (『{book}』에서)
relatedHead: 관련 기사 / 함께 읽기 / 이번 호 차례
jumpFrom: <1면에서 이어짐> / (지난 호에서 계속)
referencesHead: 참고 문헌 / 참고문헌 / 주
reference: {name}, 『{book}』, {town}출판사, {y:1950-2020}. / {name} ({y:1950-2020}), 「{title}」, {abbrev} {d:2-40}호, {d:2-99}-{d:100-200}쪽.
aboutHead: 글쓴이 소개 / 지은이 / 소개
about: {name}은 {y:1940-1990}년 {region}에서 태어났다. 지은 책으로 『{book}』이 있다. / {name}은 {office}이다.
thanksHead: 감사의 글 / 사사
thanks: 이 글을 쓰는 데 {name}, {name} 선생의 도움을 받았다. / 이 연구는 {org}의 지원을 받았다.
moralHead = 교훈 덧붙임
contactHead: 문의 / 신청 방법 / 오시는 길 / 연락처
contact: 문의: {org}, 전화 {d:100-999}-{d:1000-9999}. / {d:8-10}시부터 {d:16-18}시까지, 월요일 휴관.
sourceNote: 출처: 『{abbrev}』 {y:1950-2020}년 {m:1-12}월호 / (『{book}』에서)
appendixHead: 부록 / 붙임 / 자료
noticeHead: 알림 / 바로잡습니다 / 독자에게 / 광고
dutiesHead: 하는 일 / 담당 업무
offerHead: 지원 자격 / 근무 조건
duty: {org} {abstract} 업무 / {thing} {verb} / {abstract} 경력 {d:2-9}년 이상 / {quality} {place} 관리
event: {hour} {title} ({place}) / {hour} {name} ‘{title}’ / {hour} {town} {place} {thing} 장터
match: {town} {d:0-9} 대 {d:0-9} {town} / {town} {d:0-6}:{d:0-6} {town} / 1위 {name} ({town}) {d:10-59}초{d:1-9}
forecast: {town}은 흐리다가 맑음, {d:1-12}도에서 {d:13-30}도. / 내일 {region}에 비, 강수 확률 {d:10-90}%.
change: {thing}이 두 번 나오던 문제를 고쳤습니다. / {thing}을 {verb}하는 설정을 더했습니다.
changeHead = 추가 변경 수정 삭제
ruling: 원고 {name}은 {clause}고 주장한다. / 피고는 이를 다툰다. / 증거에 따르면 {date} {clause}. / 따라서 청구를 기각한다.
party: {name} 대 {name} 사건 / {thing} 반환 청구 사건
court: {town}지방법원 / 재판장 판사 {name} / 판결
rulingHead: 주문 / 사실 / 이유 / 판단
term: 을은 해마다 한 번 {thing}을 {verb}하여야 한다. / 갑은 을에게 {thing} {number}{unit}을 빌려준다. / 대금은 {number}원으로 하고 {date}까지 낸다.
termHead: 목적 / 대금 / 기간 / 의무 / 손해 배상 / 기타
agreement: {thing} 임대차 계약서 / 매매 계약서 / {org} 회칙
between: {name}(이하 “갑”)과 {name}(이하 “을”)은 다음과 같이 계약한다.
post: {name} {y:2001-2023}.{m:1-12}.{d:1-28} {d:8-21}:{d:10-59} / {name} 님 · {d:2-23}시간 전
scene: {d:1-20}. {place} (밤) / {place} 안, 아침 / S#{d:1-20} {town} {place}
refrain: 아 {thing}이여, {thing}이여 / 노래하라 {person}, 노래하라 / {town}, {town}
sign = 양자리 황소자리 쌍둥이자리 게자리 사자자리 처녀자리 천칭자리 전갈자리 사수자리 염소자리 물병자리 물고기자리
technique: 캔버스에 유채, {d:20-99}×{d:20-99}cm / 나무, 높이 {d:10-90}cm / {org} 소장
answersHead: 답 / 정답 / 풀이
riddle: {thing}이 {number}개인데 {place}이 없는 것은? / {town}에 가서 돌아오지 않는 것은?
blankLine: 이름 ........  날짜 ...... / 학년 ... 반 ... 이름 ........
fillIn: {person}은 {place}에서 {thing}을 (    ). / {number} × {d:2-9} = (    )
birth: {name}·{name} 부부 첫딸 ({date}, {town}) / {name} 씨 {d:70-99}세, {town}
birthHead = 탄생 결혼 부고 축하
yearText: {clause}. / {town}에 {org} 설립. / {name}, {town}에서 태어남.
amen: 사회: {clause}. / 다 함께: {clause}. / (모두 일어선다)
place-guide: {town} {d:1-9}길, 전화 {d:100-999}-{d:1000-9999} / {d:8-10}시~{d:16-18}시 / 입장료 {d:1000-9000}원
dosage: 한 번에 {d:1-3}알, 하루 {d:2-3}번 먹는다. / {clause} 사람은 의사와 상의한다.
dosageHead: 효능 / 용법과 용량 / 주의 사항 / 보관
release: 보도 자료 / 즉시 보도
greeting: 존경하는 여러분, / 내외 귀빈 여러분, / 학생 여러분,
`)
