<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Terms and manner: glossary.md beside this file. Written by scripts/translate.py; edit the translations only. -->
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Chancery</name>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/panes/top_bar.py"/>
        <source>Search the archive</source>
        <translation>아카이브 검색</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/moving/switcher.py"/>
        <source>Go to a readout, person, tag or occasion</source>
        <translation>발표문·인물·태그·계기로 이동</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Narrow the list by what its texts share</source>
        <translation>공통 항목으로 목록 좁히기</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Make the search index anew</source>
        <translation>검색 색인 다시 만들기</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Take back what the list was narrowed by last</source>
        <translation>마지막으로 좁힌 것을 취소</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Other names that are searched: off or on</source>
        <translation>함께 찾는 다른 이름: 끄기 또는 켜기</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Names for one thing…</source>
        <translation>같은 것의 이름들…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>People, tags, notes and titles found</source>
        <translation>찾은 사람, 태그, 메모, 제목</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Best, newest or oldest first</source>
        <translation>관련순, 최신순, 오래된 순</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Keep this search…</source>
        <translation>이 검색 저장…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Keyword in its contexts</source>
        <translation>문맥 속 낱말(KWIC)</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/searching/saved.py"/>
        <source>Saved searches</source>
        <translation>저장한 검색</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/review/head.py"/>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Forward</source>
        <translation>앞으로</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Set or take away a bookmark</source>
        <translation>책갈피 설정·해제</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/moving/bookmarks.py"/>
        <source>Bookmarks</source>
        <translation>책갈피</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/panes/find_bar.py"/>
        <source>Find in this text</source>
        <translation>이 문서에서 찾기</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Next statement</source>
        <translation>다음 발언</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Previous statement</source>
        <translation>이전 발언</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Next annotation</source>
        <translation>다음 주석</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Previous annotation</source>
        <translation>이전 주석</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Annotations of this text, or back to the text</source>
        <translation>이 문서의 주석(다시 누르면 본문으로)</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Annotations of the whole archive</source>
        <translation>아카이브 전체의 주석</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/panes/library.py"/>
        <location filename="../../app/ui/showing/commands.py"/>
        <source>Library</source>
        <translation>문서 목록</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/timeline/commands.py"/>
        <location filename="../../app/ui/timeline/line.py"/>
        <location filename="../../app/ui/timeline/strip.py"/>
        <source>Timeline</source>
        <translation>연표</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/review/proposed.py"/>
        <source>Text</source>
        <translation>본문</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/panes/attendees.py"/>
        <location filename="../../app/ui/showing/commands.py"/>
        <source>Attendees</source>
        <translation>참석자</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/panes/agreements.py"/>
        <location filename="../../app/ui/searching/kinds.py"/>
        <location filename="../../app/ui/searching/wording.py"/>
        <location filename="../../app/ui/showing/commands.py"/>
        <source>Agreements</source>
        <translation>합의사항</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/panes/statements.py"/>
        <location filename="../../app/ui/searching/kinds.py"/>
        <location filename="../../app/ui/searching/wording.py"/>
        <location filename="../../app/ui/showing/commands.py"/>
        <source>Statements</source>
        <translation>발언</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>What is mentioned, and what mentions it</source>
        <translation>언급한 것과 언급된 곳</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/leaves/commands.py"/>
        <source>Page of a person</source>
        <translation>인물 페이지</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/leaves/commands.py"/>
        <source>Page of two countries</source>
        <translation>두 나라 페이지</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Another text of this meeting</source>
        <translation>이 회담의 다른 문서</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Who sat in which of these meetings</source>
        <translation>표시된 회담별 참석자</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/gaps/meetings.py"/>
        <source>Recorded meetings and gaps</source>
        <translation>기록된 회담과 빠진 것</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>What can be done with the words or the row at hand</source>
        <translation>지금 낱말이나 줄로 할 수 있는 일</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Review what is doubtful</source>
        <translation>불확실한 부분 검토</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Correct what is read in this text</source>
        <translation>이 텍스트의 읽기 결과 바로잡기</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Record a meeting without a text…</source>
        <translation>문서 없는 회담 기록…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Take in a table of visits…</source>
        <translation>방문표 가져오기…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Compose a brief</source>
        <translation>브리핑 자료 작성</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Export the last brief again</source>
        <translation>직전 브리핑 자료 다시 내보내기</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Copy with citation</source>
        <translation>출처와 함께 복사</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Export annotations…</source>
        <translation>주석 내보내기…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Export what is found as CSV…</source>
        <translation>찾은 것을 CSV로 내보내기…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Take in annotations…</source>
        <translation>주석 가져오기…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Import files…</source>
        <translation>파일 가져오기…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Import the text or files that were copied</source>
        <translation>복사한 텍스트나 파일 가져오기</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Open an archive…</source>
        <translation>아카이브 열기…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/welcome/opening.py"/>
        <source>Go to your own archive</source>
        <translation>내 아카이브로 이동</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Sample archive: open, or reset</source>
        <translation>견본 아카이브 열기·초기화</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/provenance/sheet.py"/>
        <source>Source and provenance</source>
        <translation>출처와 이력</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/provenance/original.py"/>
        <source>The original as received</source>
        <translation>받은 그대로의 원본</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Revisions and what changed</source>
        <translation>개정판과 변경 사항</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Highlight the selection or statement</source>
        <translation>선택한 낱말이나 발언 강조</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/text/editor.py"/>
        <source>Write a note</source>
        <translation>메모 쓰기</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Note on the readout</source>
        <translation>발표문 전체에 대한 메모</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Add tags</source>
        <translation>태그 달기</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/names.py"/>
        <source>Yellow</source>
        <translation>노랑</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/names.py"/>
        <source>Green</source>
        <translation>초록</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/names.py"/>
        <source>Blue</source>
        <translation>파랑</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/names.py"/>
        <source>Pink</source>
        <translation>분홍</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/names.py"/>
        <source>Orange</source>
        <translation>주황</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Grow to words, clause, statement</source>
        <translation>단어·절·발언으로 범위 넓히기</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Next of the annotations that overlap here</source>
        <translation>여기서 겹치는 다음 주석</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/carrying/strip.py"/>
        <source>Place the marks of the earlier text</source>
        <translation>이전 판의 표시 옮기기</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Mark all hits in this text…</source>
        <translation>이 문서의 검색 결과 모두 표시…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Mark all hits in every text found…</source>
        <translation>찾은 모든 글의 결과를 모두 표시…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/coding/links.py"/>
        <source>Link to another annotation</source>
        <translation>다른 주석에 연결</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Links of the annotation</source>
        <translation>이 주석의 연결</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/coding/code_rows.py"/>
        <location filename="../../app/ui/coding/codebook.py"/>
        <source>Codebook</source>
        <translation>코드북</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/coding/trash.py"/>
        <source>Trash</source>
        <translation>휴지통</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Delete the annotation</source>
        <translation>주석 삭제</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Handling level of the note</source>
        <translation>메모의 취급 등급</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Right edge a letter on</source>
        <translation>오른쪽 끝을 한 글자 뒤로 넓히기</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Right edge a letter back</source>
        <translation>오른쪽 끝을 한 글자 앞으로 좁히기</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Right edge a word on</source>
        <translation>오른쪽 끝을 한 단어 뒤로 넓히기</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Right edge a word back</source>
        <translation>오른쪽 끝을 한 단어 앞으로 좁히기</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Left edge a letter on</source>
        <translation>왼쪽 끝을 한 글자 뒤로 좁히기</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Left edge a letter back</source>
        <translation>왼쪽 끝을 한 글자 앞으로 넓히기</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Left edge a word on</source>
        <translation>왼쪽 끝을 한 단어 뒤로 좁히기</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Left edge a word back</source>
        <translation>왼쪽 끝을 한 단어 앞으로 넓히기</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>The text alone</source>
        <translation>본문만 보기</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Show or hide the library</source>
        <translation>문서 목록 표시·숨기기</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Show or hide the attendees</source>
        <translation>참석자 표시·숨기기</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Show or hide the agreements</source>
        <translation>합의사항 표시·숨기기</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Show or hide the statements</source>
        <translation>발언 목록 표시·숨기기</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Show or hide the timeline</source>
        <translation>연표 표시/숨기기</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Save the timeline as a picture…</source>
        <translation>연표를 그림으로 저장…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Print the timeline…</source>
        <translation>연표 인쇄…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Statements of one speaker…</source>
        <translation>발언자로 좁히기…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Statements of one side…</source>
        <translation>측별로 좁히기…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Statements of one kind…</source>
        <translation>발언 종류로 좁히기…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Statements made here, or reported…</source>
        <translation>이 자리의 발언·인용 발언으로 좁히기…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Every statement</source>
        <translation>모든 발언</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Fade all but one speaker</source>
        <translation>한 발언자 외에는 흐리게</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Fade all that is not tagged</source>
        <translation>태그 없는 부분은 흐리게</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Read another text beside this one</source>
        <translation>다른 문서를 나란히 읽기</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Open any text beside…</source>
        <translation>다른 문서를 골라 나란히 열기…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Go to the other text</source>
        <translation>다른 쪽 문서로 이동</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Scroll together, or each by itself</source>
        <translation>함께 스크롤·따로 스크롤</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Bring the other text level</source>
        <translation>다른 쪽 문서를 같은 위치로</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Close the second text</source>
        <translation>두 번째 문서 닫기</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Larger text</source>
        <translation>글자 크게</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Smaller text</source>
        <translation>글자 작게</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Normal text size</source>
        <translation>기본 글자 크기</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Light or dark</source>
        <translation>밝게·어둡게</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/dialogs/languages.py"/>
        <source>Language of the interface</source>
        <translation>화면 언어</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Full screen</source>
        <translation>전체 화면</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/dialogs/palette.py"/>
        <source>All commands</source>
        <translation>모든 명령</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/help/sheet.py"/>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/dialogs/key_sheet.py"/>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>First page</source>
        <translation>첫 화면</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Quit</source>
        <translation>종료</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Go</source>
        <translation>이동</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/moving/goal_rows.py"/>
        <source>Readout</source>
        <translation>발표문</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/coding/hits.py"/>
        <source>Mark</source>
        <translation>표시</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Edges</source>
        <translation>범위 끝</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/importing/telling.py"/>
        <source>Show</source>
        <translation>표시 항목</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Two texts</source>
        <translation>두 문서 대조</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>View</source>
        <translation>화면</translation>
    </message>
    <message>
        <location filename="../../app/ui/beside/commands.py"/>
        <source>No other text of this meeting is held. Ctrl+P, Ctrl+Enter opens any text beside this one.</source>
        <translation>이 회담의 다른 문서가 없습니다. Ctrl+P, Ctrl+Enter로 아무 문서나 나란히 열 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/beside/commands.py"/>
        <source>same meeting</source>
        <translation>같은 회담</translation>
    </message>
    <message>
        <location filename="../../app/ui/beside/commands.py"/>
        <source>perhaps the same meeting</source>
        <translation>아마 같은 회담</translation>
    </message>
    <message>
        <location filename="../../app/ui/beside/commands.py"/>
        <source>One text is open. W opens another beside it.</source>
        <translation>문서가 하나만 열려 있습니다. W로 다른 문서를 나란히 엽니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/beside/commands.py"/>
        <source>Level</source>
        <translation>위치 맞추기</translation>
    </message>
    <message>
        <location filename="../../app/ui/beside/commands.py"/>
        <source>Other text</source>
        <translation>다른 쪽</translation>
    </message>
    <message>
        <location filename="../../app/ui/beside/commands.py"/>
        <location filename="../../app/ui/composing/withheld.py"/>
        <location filename="../../app/ui/importing/telling.py"/>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <location filename="../../app/ui/beside/commands.py"/>
        <source>These texts have no places that are level: each scrolls by itself.</source>
        <translation>서로 대응하는 곳이 없어 따로 스크롤합니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/beside/commands.py"/>
        <source>They scroll together.</source>
        <translation>함께 스크롤합니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/beside/commands.py"/>
        <source>Each scrolls by itself.</source>
        <translation>따로 스크롤합니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/beside/commands.py"/>
        <source>These texts have no places that are level.</source>
        <translation>두 문서에 서로 대응하는 곳이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/beside/companions.py"/>
        <source>Perhaps the same meeting: </source>
        <translation>같은 회담일 수 있음: </translation>
    </message>
    <message>
        <location filename="../../app/ui/beside/companions.py"/>
        <location filename="../../app/ui/review/doubt_rows.py"/>
        <source>later</source>
        <translation>나중 판</translation>
    </message>
    <message>
        <location filename="../../app/ui/beside/companions.py"/>
        <source>earlier</source>
        <translation>이전 판</translation>
    </message>
    <message>
        <location filename="../../app/ui/beside/companions.py"/>
        <source>{doubt}{reason}.
Click opens it, Ctrl+click opens it beside.</source>
        <translation>{doubt}{reason}.
클릭하면 열고, Ctrl+클릭하면 나란히 엽니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/beside/companions.py"/>
        <source>Also told by   </source>
        <translation>다른 발표문   </translation>
    </message>
    <message>
        <location filename="../../app/ui/beside/companions.py"/>
        <source>Perhaps also by   </source>
        <translation>같은 회담일 수 있는 발표문   </translation>
    </message>
    <message>
        <location filename="../../app/ui/beside/strip.py"/>
        <source>Scroll together</source>
        <translation>함께 스크롤</translation>
    </message>
    <message>
        <location filename="../../app/ui/beside/strip.py"/>
        <source>Scroll together, {words}</source>
        <translation>함께 스크롤, {words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/beside/together.py"/>
        <source>no passages that are level</source>
        <translation>대응하는 곳 없음</translation>
    </message>
    <message>
        <location filename="../../app/ui/beside/together.py"/>
        <source>level by numbered points: {number}</source>
        <translation>번호 항목 {number}개로 대응</translation>
    </message>
    <message>
        <location filename="../../app/ui/beside/together.py"/>
        <source>level by like passages: {number}</source>
        <translation>비슷한 곳 {number}군데로 대응</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/commands.py"/>
        <source>No marks of an earlier text wait for this one.</source>
        <translation>이 문서로 옮길 이전 판의 표시가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/deed.py"/>
        <source>the framed one is {share} % alike</source>
        <translation>테두리 친 곳의 일치도는 {share}%</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/deed.py"/>
        <location filename="../../app/ui/carrying/rows.py"/>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <location filename="../../app/ui/leaves/kwic_marking.py"/>
        <source>{count} places</source>
        <translation>{count}곳</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/deed.py"/>
        <source>Place it here  A</source>
        <translation>여기에 배치  A</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/deed.py"/>
        <source>Place the mark on the framed words, key A or Enter</source>
        <translation>테두리 친 문구에 표시 배치, 키 A 또는 Enter</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/deed.py"/>
        <source>Next place  N</source>
        <translation>다음 후보  N</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/deed.py"/>
        <source>Show the next place that looks like it, key N</source>
        <translation>비슷한 다음 후보 보기, 키 N</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/deed.py"/>
        <source>Place it on the selection  P</source>
        <translation>선택 영역에 배치  P</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/deed.py"/>
        <source>Place the mark on the selected words, key P</source>
        <translation>선택한 문구에 표시 배치, 키 P</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/deed.py"/>
        <source>Keep it on the old text only  O</source>
        <translation>이전 판에만 남기기  O</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/deed.py"/>
        <source>Keep the mark on the old text only, key O</source>
        <translation>표시를 이전 판에만 남기기, 키 O</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/deed.py"/>
        <source>Trash  X</source>
        <translation>휴지통으로  X</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/deed.py"/>
        <source>Put the mark into the trash, also on the old text, key X</source>
        <translation>이전 판의 것까지 표시를 휴지통으로, 키 X</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/deed.py"/>
        <source>Undo  U</source>
        <translation>되돌리기  U</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/deed.py"/>
        <source>Undo the last decision, key U</source>
        <translation>마지막 결정 되돌리기, 키 U</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/deed.py"/>
        <source>The same words stand in the same place.</source>
        <translation>같은 문구가 같은 위치에 있습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/deed.py"/>
        <source>The place is the same; the words in it have changed. Compare before you place the mark.</source>
        <translation>위치는 같지만 문구가 바뀌었습니다. 비교한 뒤 배치하십시오.</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/deed.py"/>
        <source>The passage was moved; it stands there once, with its surroundings.</source>
        <translation>이 부분은 옮겨졌습니다. 앞뒤 문장과 함께 한 곳에만 있습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/deed.py"/>
        <source>These words stand nowhere in the new text. Select others for the mark, or keep it on the old text.</source>
        <translation>이 문구는 새 판 어디에도 없습니다. 다른 문구를 고르거나 이전 판에만 남기십시오.</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/deed.py"/>
        <source>It is not certain what became of this passage. {places} looks like it; {alike}.</source>
        <translation>이 부분이 어떻게 되었는지 확실하지 않습니다. 비슷한 곳이 {places} 있으며, {alike}입니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/deed.py"/>
        <source>It is not certain what became of this passage. {places} look like it; {alike}.</source>
        <translation>이 부분이 어떻게 되었는지 확실하지 않습니다. 비슷한 곳이 {places} 있으며, {alike}입니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/opening.py"/>
        <source>Marks of the earlier text – Chancery</source>
        <translation>이전 판의 표시 – Chancery</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/opening.py"/>
        <location filename="../../app/ui/leaves/laying.py"/>
        <location filename="../../app/ui/main_window.py"/>
        <location filename="../../app/ui/review/opening.py"/>
        <source>{title} – Chancery</source>
        <translation>{title} – Chancery</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/rows.py"/>
        <source>stands unchanged</source>
        <translation>변경 없음</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/rows.py"/>
        <source>words changed</source>
        <translation>문구 변경됨</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/rows.py"/>
        <source>moved</source>
        <translation>이동됨</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/rows.py"/>
        <source>Marks that wait</source>
        <translation>배치를 기다리는 표시</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/rows.py"/>
        <source>doubtful, {places}</source>
        <translation>불확실, 후보 {places}</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/rows.py"/>
        <source>doubtful, not found</source>
        <translation>불확실, 찾지 못함</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/strip.py"/>
        <source>{count} mark of the earlier text waits: {parts}.</source>
        <translation>이전 판의 표시 {count}건이 배치를 기다립니다: {parts}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/strip.py"/>
        <source>{count} marks of the earlier text wait: {parts}.</source>
        <translation>이전 판의 표시 {count}건이 배치를 기다립니다: {parts}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/strip.py"/>
        <source>Place them  Ctrl+Shift+M</source>
        <translation>배치하기  Ctrl+Shift+M</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/strip.py"/>
        <source>{sure} would stand where the broken frames are</source>
        <translation>{sure}건은 점선 테두리 위치에 놓을 수 있음</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/strip.py"/>
        <source>{doubtful} is doubtful</source>
        <translation>{doubtful}건은 불확실</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/strip.py"/>
        <source>{doubtful} are doubtful</source>
        <translation>{doubtful}건은 불확실</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/tray.py"/>
        <source>J K  next, previous     A  place     N  next place     P  on the selection     O  old text only     X  trash</source>
        <translation>J K  다음·이전     A  배치     N  다음 후보     P  선택 영역에     O  이전 판만     X  휴지통</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/tray.py"/>
        <source>No marks wait for this text.

U takes the last decision back. Esc goes back to reading.</source>
        <translation>이 문서에 배치를 기다리는 표시가 없습니다.

U로 마지막 결정을 되돌리고 Esc로 본문에 돌아갑니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/tray.py"/>
        <source>Looking for the marks that wait …</source>
        <translation>배치를 기다리는 표시를 찾는 중…</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/tray.py"/>
        <location filename="../../app/ui/panes/find_bar.py"/>
        <location filename="../../app/ui/review/sameness.py"/>
        <location filename="../../app/ui/review/walk.py"/>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/tray.py"/>
        <source>Marks of the earlier text</source>
        <translation>이전 판의 표시</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/tray.py"/>
        <source>Earlier text</source>
        <translation>이전 판</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/tray.py"/>
        <source>New text</source>
        <translation>새 판</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/tray.py"/>
        <source>Place all that are sure  Shift+A</source>
        <translation>확실한 것 모두 배치  Shift+A</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/tray.py"/>
        <source>Select the words the mark belongs on, and press P.</source>
        <translation>표시할 문구를 선택하고 P를 누르십시오.</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/tray.py"/>
        <source>Select words in the new text first: with the mouse, or Shift and arrows.</source>
        <translation>먼저 새 판의 문구를 마우스나 Shift+화살표로 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/tray.py"/>
        <source>{state}  ·  {doubtful} doubtful</source>
        <translation>{state}  ·  불확실 {doubtful}건</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/tray.py"/>
        <source>{state}  ·  all are sure</source>
        <translation>{state}  ·  모두 확실</translation>
    </message>
    <message>
        <location filename="../../app/ui/catalogue.py"/>
        <source>The list is not narrowed by anything.</source>
        <translation>목록은 어떤 것으로도 좁혀져 있지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/catalogue.py"/>
        <source>Search index: {done} of {total} readouts</source>
        <translation>검색 색인: 발표문 {total}건 중 {done}건</translation>
    </message>
    <message>
        <location filename="../../app/ui/catalogue.py"/>
        <source>The search index is complete.</source>
        <translation>검색 색인이 완성되었습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/code_rows.py"/>
        <location filename="../../app/ui/coding/codebook.py"/>
        <location filename="../../app/ui/coding/exporting.py"/>
        <location filename="../../app/ui/coding/panel.py"/>
        <location filename="../../app/ui/coding/taking_in.py"/>
        <location filename="../../app/ui/models/library_rows.py"/>
        <location filename="../../app/ui/panes/status.py"/>
        <location filename="../../app/ui/text/notes.py"/>
        <source>{count} annotations</source>
        <translation>주석 {count}건</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/codebook.py"/>
        <source>Ins  new tag below   ·   F2  name and place   ·   D  definition   ·   1–5, 0  colour   ·   M  merge   ·   Alt+Right, Alt+Left  deeper, higher   ·   Del  delete   ·   Ctrl+Z  undo   ·   Enter  its annotations</source>
        <translation>Ins  아래에 새 태그   ·   F2  이름과 위치   ·   D  정의   ·   1–5, 0  색   ·   M  병합   ·   Alt+Right, Alt+Left  아래·위 단계로   ·   Del  삭제   ·   Ctrl+Z  실행 취소   ·   Enter  해당 주석</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/codebook.py"/>
        <source>Definition</source>
        <translation>정의</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/codebook.py"/>
        <source>What it means, when to give it, when not</source>
        <translation>뜻, 다는 경우, 달지 않는 경우</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/codebook.py"/>
        <source>None  0</source>
        <translation>색 없음  0</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/codebook.py"/>
        <source>New  Ins</source>
        <translation>새로  Ins</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/codebook.py"/>
        <source>Merge into…  M</source>
        <translation>병합…  M</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/codebook.py"/>
        <source>Delete  Del</source>
        <translation>삭제  Del</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/codebook.py"/>
        <source>Type the name of the new tag and press Enter. A / stands between a tag and its parent.</source>
        <translation>새 태그 이름을 입력하고 Enter를 누르십시오. 상위 태그와는 /로 구분합니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/codebook.py"/>
        <source>Find a tag</source>
        <translation>태그 찾기</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/codebook.py"/>
        <source>Name and place of the tag</source>
        <translation>태그의 이름과 위치</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/codebook.py"/>
        <source>Part/Part</source>
        <translation>상위/하위</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/codebook.py"/>
        <source>No colour of its own, key 0</source>
        <translation>고유 색 없음, 키 0</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/codebook.py"/>
        <source>New tag below this one, key Ins</source>
        <translation>이 태그 아래에 새 태그, 키 Ins</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/codebook.py"/>
        <source>Merge into another, key M</source>
        <translation>다른 태그에 병합, 키 M</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/codebook.py"/>
        <source>Delete this tag, key Del</source>
        <translation>이 태그 삭제, 키 Del</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/codebook.py"/>
        <source>Name and place</source>
        <translation>이름과 위치</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/codebook.py"/>
        <source>, {all} with those below it</source>
        <translation>(하위 포함 {all}건)</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/codebook.py"/>
        <source>{tag} merged into {other}. Ctrl+Z parts them again.</source>
        <translation>{tag} 태그를 {other}에 병합했습니다. Ctrl+Z로 되돌립니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/codebook.py"/>
        <source>{path} deleted. Ctrl+Z brings it back, and so does the trash.</source>
        <translation>{path} 태그를 삭제했습니다. Ctrl+Z나 휴지통에서 복원할 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/codebook.py"/>
        <source>No tag yet. Give one with T while reading, or press Ins.</source>
        <translation>아직 태그가 없습니다. 읽는 중에 T로 달거나 Ins를 누르십시오.</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/commands.py"/>
        <source>Passages marked: {count}. Ctrl+Z takes them back.</source>
        <translation>{count}곳을 표시했습니다. Ctrl+Z로 되돌립니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/completing.py"/>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/exporting.py"/>
        <source>W3C Web Annotation</source>
        <translation>W3C Web Annotation 형식</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/exporting.py"/>
        <source>JSON-LD; another Chancery takes it in without loss</source>
        <translation>JSON-LD. 다른 Chancery로 빠짐없이 옮길 수 있음</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/exporting.py"/>
        <source>Excel workbook</source>
        <translation>Excel 통합 문서</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/exporting.py"/>
        <source>a sheet of annotations and one of the codebook</source>
        <translation>주석 시트와 코드북 시트</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/exporting.py"/>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <location filename="../../app/ui/leaves/pair.py"/>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>Table (CSV)</source>
        <translation>표(CSV)</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/exporting.py"/>
        <source>for any spreadsheet; nothing in it is taken for a formula</source>
        <translation>어느 스프레드시트에나. 내용이 수식으로 읽히지 않음</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/exporting.py"/>
        <source>Markdown</source>
        <translation>Markdown 문서</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/exporting.py"/>
        <source>quotations with notes, tags, links and source, to be read</source>
        <translation>인용과 메모, 태그, 연결, 출처(읽기용)</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/exporting.py"/>
        <source>REFI-QDA project</source>
        <translation>REFI-QDA 프로젝트</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/exporting.py"/>
        <source>for QualCoder, ATLAS.ti, MAXQDA, NVivo</source>
        <translation>QualCoder, ATLAS.ti, MAXQDA, NVivo용</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/exporting.py"/>
        <source>Codebook (CSV)</source>
        <translation>코드북(CSV)</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/exporting.py"/>
        <source>the tags with their definitions alone</source>
        <translation>태그와 정의만</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/exporting.py"/>
        <source>Export annotations</source>
        <translation>주석 내보내기</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/exporting.py"/>
        <source>, {left_out} left out: their text is not held</source>
        <translation>, {left_out}건 제외(보유하지 않은 문서)</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/exporting.py"/>
        <location filename="../../app/ui/composing/outcome.py"/>
        <location filename="../../app/ui/leaves/saving.py"/>
        <location filename="../../app/ui/searching/exporting.py"/>
        <source>Open folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/exporting.py"/>
        <source>Export annotations in which form?</source>
        <translation>주석을 어떤 형식으로 내보낼까요?</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/exporting.py"/>
        <source>Enter  those of this text   ·   Ctrl+Enter  those of the whole archive   ·   Esc  closes</source>
        <translation>Enter  이 문서의 주석   ·   Ctrl+Enter  아카이브 전체의 주석   ·   Esc  닫기</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/hits.py"/>
        <source>Space  leaves one out   ·   Ctrl+A  all or none   ·   1–5  colour   ·   Enter  marks</source>
        <translation>Space  제외   ·   Ctrl+A  모두·해제   ·   1–5  색   ·   Enter  표시</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/hits.py"/>
        <source>marked already</source>
        <translation>이미 표시됨</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/hits.py"/>
        <source>Mark all hits</source>
        <translation>검색 결과 모두 표시</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/hits.py"/>
        <source>Hits</source>
        <translation>검색 결과</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/hits.py"/>
        <source>, {marked} marked already</source>
        <translation>(그중 {marked}건은 이미 표시됨)</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/hits.py"/>
        <source>to be marked</source>
        <translation>표시 대상</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/hits.py"/>
        <location filename="../../app/ui/leaves/kwic_rows.py"/>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>left out</source>
        <translation>제외</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/hits.py"/>
        <source>What to mark</source>
        <translation>표시할 문구</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/hits.py"/>
        <source>Words to mark in this text</source>
        <translation>이 문서에서 표시할 문구</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/hits.py"/>
        <location filename="../../app/ui/leaves/kwic_marking.py"/>
        <location filename="../../app/ui/text/editor.py"/>
        <source>Tags, parted by commas</source>
        <translation>태그(쉼표로 구분)</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/hits.py"/>
        <source>Mark, key Ctrl+Enter</source>
        <translation>표시, 키 Ctrl+Enter</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/hits.py"/>
        <source>Mark {passages}</source>
        <translation>{passages} 표시</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/hits.py"/>
        <source>Nothing to mark</source>
        <translation>표시할 곳 없음</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/hits.py"/>
        <source>{count} hits</source>
        <translation>검색 결과 {count}건</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/hits.py"/>
        <location filename="../../app/ui/showing/fading.py"/>
        <source>{count} passages</source>
        <translation>{count}곳</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/links.py"/>
        <source>your own word</source>
        <translation>직접 입력</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/links.py"/>
        <source>There is no other annotation yet. Mark the passage to link to first.</source>
        <translation>아직 다른 주석이 없습니다. 먼저 연결할 곳을 표시하십시오.</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/links.py"/>
        <source>No link leads from here or to here.  C makes one.</source>
        <translation>이 주석과 이어진 연결이 없습니다.  C로 만듭니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/links.py"/>
        <source>Link to which annotation? Words, #tag, @author</source>
        <translation>어느 주석에 연결할까요? 문구, #태그, @작성자</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/links.py"/>
        <source>Enter  chooses   ·   Backspace  goes back   ·   Esc  closes</source>
        <translation>Enter  선택   ·   Backspace  뒤로   ·   Esc  닫기</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/links.py"/>
        <source>“{words}” … how does it stand to it? Choose, or type</source>
        <translation>“{words}” … 어떤 관계입니까? 고르거나 입력하십시오</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/links.py"/>
        <source>Links of this annotation</source>
        <translation>이 주석의 연결</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/links.py"/>
        <source>Which link?</source>
        <translation>어느 연결?</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/links.py"/>
        <source>Enter  follows it   ·   Del  takes it away   ·   Esc  closes</source>
        <translation>Enter  따라가기   ·   Del  해제   ·   Esc  닫기</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/links.py"/>
        <source>Link taken away. Ctrl+Z brings it back.</source>
        <translation>연결을 해제했습니다. Ctrl+Z로 복원합니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/links.py"/>
        <source>Linked: {words}</source>
        <translation>연결함: {words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/links.py"/>
        <source>It was linked so already: {words}</source>
        <translation>이미 그렇게 연결되어 있음: {words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/list_rows.py"/>
        <source>about the {kind}</source>
        <translation>{kind}에 대하여</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/list_rows.py"/>
        <source>deleted meanwhile</source>
        <translation>그사이 삭제됨</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/merge_target.py"/>
        <source>There is no other tag to merge it into.</source>
        <translation>병합할 다른 태그가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/merge_target.py"/>
        <source>Merge {path} into another tag</source>
        <translation>{path} 태그를 다른 태그에 병합</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/merge_target.py"/>
        <source>Merge “{path}” into which tag?</source>
        <translation>“{path}” 태그를 어느 태그에 병합할까요?</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/merge_target.py"/>
        <source>Enter  merges, in one step that undo takes back   ·   Esc  closes</source>
        <translation>Enter  병합(한 번에 되돌릴 수 있음)   ·   Esc  닫기</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/panel.py"/>
        <source>Words, #tag, @author, after:2026-11, before:2027</source>
        <translation>문구, #태그, @작성자, after:2026-11, before:2027</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/panel.py"/>
        <source>Text</source>
        <comment>group by</comment>
        <translation>문서</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/panel.py"/>
        <source>Tag</source>
        <comment>group by</comment>
        <translation>태그</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/panel.py"/>
        <source>Colour</source>
        <comment>group by</comment>
        <translation>색</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/panel.py"/>
        <source>Author</source>
        <comment>group by</comment>
        <translation>작성자</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/panel.py"/>
        <source>Day</source>
        <comment>group by</comment>
        <translation>날짜</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/panel.py"/>
        <source>Nothing is marked in this archive yet.</source>
        <translation>이 아카이브에는 아직 표시한 곳이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/panel.py"/>
        <source>Annotations</source>
        <translation>주석</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/panel.py"/>
        <location filename="../../app/ui/review/plain_forms.py"/>
        <source>This text</source>
        <translation>이 문서</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/panel.py"/>
        <source>Whole archive</source>
        <translation>아카이브 전체</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/panel.py"/>
        <source>Group by</source>
        <translation>묶기 기준</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/panel.py"/>
        <source>No annotation answers to this. Esc takes back what was typed.</source>
        <translation>해당하는 주석이 없습니다. Esc로 입력을 지웁니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/panel.py"/>
        <source>Nothing is marked in this text yet. Select words, or go to a statement with J, and press H.</source>
        <translation>이 문서에는 아직 표시한 곳이 없습니다. 문구를 선택하거나 J로 발언에 가서 H를 누르십시오.</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/panel.py"/>
        <source>Without a tag</source>
        <translation>태그 없음</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/panel.py"/>
        <source>Without a name</source>
        <translation>이름 없음</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/panel.py"/>
        <source>Where to look</source>
        <translation>검색 범위</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/panel.py"/>
        <source>Look among annotations</source>
        <translation>주석 검색</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/panel.py"/>
        <source>Colour</source>
        <translation>색</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/panel.py"/>
        <source>Close, key I</source>
        <translation>닫기, 키 I</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/taking_in.py"/>
        <source>{annotations} held already</source>
        <translation>{annotations} 이미 보유</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/taking_in.py"/>
        <source>{name}   ·   {count} new   ·   {held}{beyond}</source>
        <translation>{name}   ·   새 주석 {count}건   ·   {held}{beyond}</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/taking_in.py"/>
        <source>Authors and times are kept, nothing of yours is changed, Ctrl+Z takes all of it back.   Enter  takes in</source>
        <translation>작성자와 시각을 그대로 두고 내 것은 바꾸지 않습니다. Ctrl+Z로 모두 되돌립니다.   Enter  가져오기</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/taking_in.py"/>
        <source>Take in annotations</source>
        <translation>주석 가져오기</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/taking_in.py"/>
        <source>Notebooks and Web Annotations (*.db *.jsonld *.json);;All files (*)</source>
        <translation>노트북과 Web Annotation (*.db *.jsonld *.json);;모든 파일 (*)</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/taking_in.py"/>
        <source>no place</source>
        <translation>위치 없음</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/taking_in.py"/>
        <source>differs</source>
        <translation>다름</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/taking_in.py"/>
        <source>in your trash: {words}</source>
        <translation>내 휴지통에 있음: {words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/taking_in.py"/>
        <source>yours stays: {words}</source>
        <translation>내 것 유지: {words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/taking_in.py"/>
        <source>tag differs</source>
        <translation>태그 다름</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/taking_in.py"/>
        <source>no ends</source>
        <translation>연결 끝 없음</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/taking_in.py"/>
        <source>an end of this link is not held</source>
        <translation>이 연결의 한쪽 끝을 보유하지 않음</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/taking_in.py"/>
        <source>duplicate</source>
        <translation>중복</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/taking_in.py"/>
        <source>you have the same on the same words</source>
        <translation>같은 문구에 같은 주석이 있음</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/taking_in.py"/>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <source>new</source>
        <translation>새 주석</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/taking_in.py"/>
        <source>new tag</source>
        <translation>새 태그</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/taking_in.py"/>
        <source>new meaning</source>
        <translation>새 정의</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/taking_in.py"/>
        <source>yours had none: {words}</source>
        <translation>내 태그에는 정의가 없었음: {words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/taking_in.py"/>
        <source>new link</source>
        <translation>새 연결</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/taking_in.py"/>
        <location filename="../../app/ui/leaves/pair.py"/>
        <source>decided</source>
        <translation>결정</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/taking_in.py"/>
        <source>   ·   the first {most} of {count} are shown</source>
        <translation>   ·   {count}건 중 앞 {most}건 표시</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/taking_in.py"/>
        <source>What becomes of each</source>
        <translation>각 항목의 처리</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/taking_in.py"/>
        <source>placed in a revision</source>
        <translation>개정판에 배치됨</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/taking_in.py"/>
        <source>left on the earlier text</source>
        <translation>이전 문서에 남김</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/taking_in.py"/>
        <source>Take in</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/taking_in.py"/>
        <source>Nothing new</source>
        <translation>새것 없음</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/taking_in.py"/>
        <source>Take in, key Enter</source>
        <translation>가져오기, 키 Enter</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/taking_in.py"/>
        <source>Taken in from {name}. Ctrl+Z takes all of it back.</source>
        <translation>{name}에서 가져왔습니다. Ctrl+Z로 모두 되돌립니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/trash.py"/>
        <source>Annotation</source>
        <translation>주석</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/trash.py"/>
        <location filename="../../app/ui/moving/goal_rows.py"/>
        <location filename="../../app/ui/searching/also_found.py"/>
        <source>Tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/trash.py"/>
        <source>Link</source>
        <translation>연결</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/trash.py"/>
        <source>Draft of a brief</source>
        <translation>브리핑 자료 초안</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/trash.py"/>
        <location filename="../../app/ui/searching/concordance.py"/>
        <source>Names for one thing</source>
        <translation>같은 것의 이름들</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/trash.py"/>
        <location filename="../../app/ui/moving/goal_rows.py"/>
        <source>Saved search</source>
        <translation>저장한 검색</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/trash.py"/>
        <source>deleted {day}, {here}</source>
        <translation>{day} {here} 삭제</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/trash.py"/>
        <source>with {tags} below it</source>
        <translation>하위 {tags} 포함</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/trash.py"/>
        <source>The trash is empty.</source>
        <translation>휴지통이 비어 있습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/trash.py"/>
        <source>{kind} restored: {name}</source>
        <translation>{kind} 복원함: {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/trash.py"/>
        <source>What was deleted?</source>
        <translation>무엇을 삭제했습니까?</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/trash.py"/>
        <source>Enter  brings it back   ·   Del  empties the trash, after asking   ·   Esc  closes</source>
        <translation>Enter  복원   ·   Del  휴지통 비우기(확인함)   ·   Esc  닫기</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/trash.py"/>
        <source>{count} tags</source>
        <translation>태그 {count}개</translation>
    </message>
    <message>
        <location filename="../../app/ui/commands.py"/>
        <source>That was the last statement.</source>
        <translation>마지막 발언입니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/commands.py"/>
        <source>That was the first statement.</source>
        <translation>첫 발언입니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/commands.py"/>
        <source>Nothing is marked yet. Select words, or go to a statement with J, and press H.</source>
        <translation>아직 표시한 곳이 없습니다. 문구를 선택하거나 J로 발언에 가서 H를 누르십시오.</translation>
    </message>
    <message>
        <location filename="../../app/ui/commands.py"/>
        <source>No further annotation.</source>
        <translation>더 이상 주석이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/commands.py"/>
        <location filename="../../app/ui/leaves/about.py"/>
        <source>Copied with its citation.</source>
        <translation>출처와 함께 복사했습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/commands.py"/>
        <source>The citation of this text is copied. Select words to copy them with it.</source>
        <translation>이 텍스트의 출처 표기를 복사했습니다. 낱말을 선택하면 함께 복사됩니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/commands.py"/>
        <source>Undo {step}</source>
        <translation>실행 취소 {step}</translation>
    </message>
    <message>
        <location filename="../../app/ui/commands.py"/>
        <source>Redo {step}</source>
        <translation>다시 실행 {step}</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/choices.py"/>
        <source>Annotated text</source>
        <translation>주석 달린 본문</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/choices.py"/>
        <source>One page</source>
        <translation>한 장 요약</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/choices.py"/>
        <source>Counterpart</source>
        <translation>상대측별</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/choices.py"/>
        <source>Dossier</source>
        <translation>문서 모음</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/choices.py"/>
        <source>Agreements register</source>
        <translation>합의사항 목록</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/choices.py"/>
        <source>Template</source>
        <translation>서식</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/choices.py"/>
        <location filename="../../app/ui/review/facts_form.py"/>
        <location filename="../../app/ui/review/plain_forms.py"/>
        <location filename="../../app/ui/review/proposed.py"/>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/choices.py"/>
        <source>Headings in</source>
        <translation>제목 언어</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/choices.py"/>
        <source>Paper</source>
        <translation>용지</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/choices.py"/>
        <source>Type</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/choices.py"/>
        <source>Handling level</source>
        <translation>취급 등급</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/choices.py"/>
        <source>Front</source>
        <translation>앞부분</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/choices.py"/>
        <source>Cover page</source>
        <translation>표지</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/choices.py"/>
        <location filename="../../app/ui/panes/library.py"/>
        <source>Readouts</source>
        <translation>발표문</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/choices.py"/>
        <source>This readout</source>
        <translation>이 발표문</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/choices.py"/>
        <source>All in the list</source>
        <translation>목록 전체</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/choices.py"/>
        <source>With a country or person</source>
        <translation>국가·인물 관련</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/choices.py"/>
        <source>Parts</source>
        <translation>구성</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/choices.py"/>
        <source>Space switches  ·  F2 retitles  ·  Alt+↑↓ moves</source>
        <translation>Space 전환  ·  F2 제목 변경  ·  Alt+↑↓ 이동</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/choices.py"/>
        <source>Logo</source>
        <translation>로고</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/choices.py"/>
        <source>Choose…</source>
        <translation>선택…</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/choices.py"/>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/choices.py"/>
        <source>Title of the brief</source>
        <translation>브리핑 자료의 제목</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/choices.py"/>
        <source>The template's own</source>
        <translation>서식의 기본 제목</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/choices.py"/>
        <source>Country or person</source>
        <translation>국가 또는 인물</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/choices.py"/>
        <source>Country or person, then Enter</source>
        <translation>국가 또는 인물 입력 후 Enter</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/choices.py"/>
        <source>Choose a house logo</source>
        <translation>기관 로고 선택</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/choices.py"/>
        <source>Remove the logo</source>
        <translation>로고 제거</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/choices.py"/>
        <source>Words read aloud in the logo's place</source>
        <translation>로고 대신 읽어 줄 문구</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/choices.py"/>
        <source>Words read aloud</source>
        <translation>읽어 줄 문구</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/choices.py"/>
        <source>Letter</source>
        <translation>레터</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/choices.py"/>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/exporting.py"/>
        <source>PDF (*.pdf);;Word document (*.docx);;Markdown (*.md)</source>
        <translation>PDF (*.pdf);;Word 문서 (*.docx);;Markdown (*.md)</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/making.py"/>
        <source>No readout is chosen.</source>
        <translation>선택한 발표문이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/making.py"/>
        <source>Choose some at the left.</source>
        <translation>왼쪽에서 고르십시오.</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/outcome.py"/>
        <source>{quotations_verified} of {quotations} verified</source>
        <translation>{quotations} 중 {quotations_verified}건 대조 완료</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/outcome.py"/>
        <source>, {notes} left out</source>
        <translation>, {notes} 제외</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/outcome.py"/>
        <source>Exporting {name} …</source>
        <translation>{name} 내보내는 중…</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/outcome.py"/>
        <source>{count} quotations</source>
        <translation>인용 {count}건</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/outcome.py"/>
        <source>No brief was composed yet. Ctrl+E begins one.</source>
        <translation>아직 작성한 브리핑 자료가 없습니다. Ctrl+E로 시작합니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/outcome.py"/>
        <location filename="../../app/ui/composing/sheet.py"/>
        <location filename="../../app/ui/timeline/saving.py"/>
        <source>{count} pages</source>
        <translation>{count}쪽</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/parts.py"/>
        <source>Parts of the brief</source>
        <translation>브리핑 자료의 구성</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/parts.py"/>
        <source>{part}, printed</source>
        <translation>{part}, 인쇄함</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/parts.py"/>
        <source>{part}, left out</source>
        <translation>{part}, 제외</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/preview.py"/>
        <source>Preview of the pages</source>
        <translation>쪽 미리보기</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/sheet.py"/>
        <location filename="../../app/ui/leaves/pair.py"/>
        <location filename="../../app/ui/leaves/person.py"/>
        <location filename="../../app/ui/main_window.py"/>
        <source>Brief</source>
        <translation>브리핑 자료</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/sheet.py"/>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/sheet.py"/>
        <source>Drafts</source>
        <translation>초안</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/sheet.py"/>
        <source>Save draft</source>
        <translation>초안 저장</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/sheet.py"/>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/sheet.py"/>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/sheet.py"/>
        <location filename="../../app/ui/importing/looking.py"/>
        <location filename="../../app/ui/timeline/words.py"/>
        <location filename="../../app/ui/welcome/opening.py"/>
        <source>{count} readouts</source>
        <translation>발표문 {count}건</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/sheet.py"/>
        <source>{notes} above this level left out</source>
        <translation>이 등급을 넘는 {notes} 제외</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/sheet.py"/>
        <source>House logo</source>
        <translation>기관 로고</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/sheet.py"/>
        <source>Kept as “{name}”.</source>
        <translation>“{name}”(으)로 저장했습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/sheet.py"/>
        <source> and {number} more</source>
        <translation> 외 {number}건</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/sheet.py"/>
        <source>“{name}” is deleted; Ctrl+Z in the window brings it back.</source>
        <translation>“{name}” 초안을 삭제했습니다. 창에서 Ctrl+Z로 복원합니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/sheet.py"/>
        <source>Export a brief</source>
        <translation>브리핑 자료 내보내기</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/sheet.py"/>
        <source>Cancelled; nothing was written.</source>
        <translation>취소했습니다. 아무것도 쓰지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/sheet.py"/>
        <source>Printing …</source>
        <translation>인쇄 중…</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/sheet.py"/>
        <source>Show what is left out</source>
        <translation>제외한 것 보기</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/sheet.py"/>
        <source>Cancel the export</source>
        <translation>내보내기 취소</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/sheet.py"/>
        <source>Name of the draft</source>
        <translation>초안 이름</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/sheet.py"/>
        <source>Open a draft</source>
        <translation>초안 열기</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/sheet.py"/>
        <source>Save as a draft, Ctrl+S</source>
        <translation>초안으로 저장, Ctrl+S</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/sheet.py"/>
        <source>Print, Ctrl+P</source>
        <translation>인쇄, Ctrl+P</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/sheet.py"/>
        <source>Export, Ctrl+Enter</source>
        <translation>내보내기, Ctrl+Enter</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/sheet.py"/>
        <source>Making the pages …</source>
        <translation>쪽을 만드는 중…</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/sheet.py"/>
        <source>Exporting {name} … {share}</source>
        <translation>{name} 내보내는 중… {share}</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/sheet.py"/>
        <location filename="../../app/ui/timeline/saving.py"/>
        <source>Printed {pages}.</source>
        <translation>{pages} 인쇄했습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/sheet.py"/>
        <source>No draft yet: Ctrl+S keeps this one</source>
        <translation>아직 초안이 없습니다. Ctrl+S로 저장합니다</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/sheet.py"/>
        <source>Delete “{name}”</source>
        <translation>“{name}” 삭제</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/withheld.py"/>
        <location filename="../../app/ui/text/notes.py"/>
        <source>{count} notes</source>
        <translation>메모 {count}건</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/withheld.py"/>
        <source>{count} links</source>
        <translation>연결 {count}건</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/withheld.py"/>
        <source>Left out of this brief</source>
        <translation>이 브리핑 자료에서 제외한 것</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/withheld.py"/>
        <source>Notes that were left out</source>
        <translation>제외한 메모</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/withheld.py"/>
        <location filename="../../app/ui/offering.py"/>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/withheld.py"/>
        <source>in the trash</source>
        <translation>휴지통에 있음</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/withheld.py"/>
        <source>Only its link: {relation}</source>
        <translation>연결만: {relation}</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/withheld.py"/>
        <source>no level</source>
        <translation>등급 없음</translation>
    </message>
    <message>
        <location filename="../../app/ui/desk.py"/>
        <source>Undone</source>
        <translation>실행 취소함</translation>
    </message>
    <message>
        <location filename="../../app/ui/desk.py"/>
        <source>Done again</source>
        <translation>다시 실행함</translation>
    </message>
    <message>
        <location filename="../../app/ui/desk.py"/>
        <source> in “{title}”</source>
        <translation> (“{title}”)</translation>
    </message>
    <message>
        <location filename="../../app/ui/desk.py"/>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <location filename="../../app/ui/desk.py"/>
        <source>Handling level of this note: {name}. V gives it the next one.</source>
        <translation>이 메모의 취급 등급: {name}. V로 다음 등급으로 바꿉니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/desk.py"/>
        <source>Annotation deleted. Ctrl+Z brings it back.</source>
        <translation>주석을 삭제했습니다. Ctrl+Z로 복원합니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/key_sheet.py"/>
        <source>In the text, the subject and verb of each statement take the colour of the side that speaks; joint statements have a colour of their own. A dotted line means the speaker was inferred from the wording, not printed with the verb; a broken line, that another meeting, document or occasion is mentioned. Words spoken elsewhere and only reported here are in italics. Esc returns to where you were.</source>
        <translation>본문에서 각 발언의 주어와 동사는 발언한 측의 색으로 나타내며, 공동 발언에는 따로 색이 있습니다. 점선은 발언자가 동사와 함께 명시되지 않고 문맥에서 추정되었음을, 파선은 다른 회담·문서·계기를 언급했음을 뜻합니다. 다른 자리에서 한 말을 전하기만 한 부분은 기울임꼴입니다. Esc로 있던 자리로 돌아갑니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/key_sheet.py"/>
        <source>  or  </source>
        <translation>  또는  </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/languages.py"/>
        <source>As the system: {language}</source>
        <translation>시스템 설정에 따름: {language}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/languages.py"/>
        <source>in force</source>
        <translation>사용 중</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/languages.py"/>
        <source>Enter  opens the window in it   ·   Esc  leaves all as it is</source>
        <translation>Enter  이 언어로 창 다시 열기   ·   Esc  그대로 두기</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/messages.py"/>
        <source>What was shown as saved is saved.</source>
        <translation>저장되었다고 표시된 것은 저장되어 있습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/messages.py"/>
        <location filename="../../app/ui/searching/concordance.py"/>
        <source>{count} things</source>
        <translation>{count}건</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/messages.py"/>
        <source>Something went wrong inside Chancery.</source>
        <translation>Chancery 내부에서 문제가 생겼습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/messages.py"/>
        <source>Make the sample archive anew?</source>
        <translation>견본 아카이브를 처음 상태로 되돌릴까요?</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/messages.py"/>
        <source>Its texts and marks will be as at the first time. What you wrote in its notebook is put aside, not deleted.</source>
        <translation>문서와 표시는 처음 상태가 됩니다. 노트북에 쓴 것은 지우지 않고 따로 보관합니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/messages.py"/>
        <source>Leave it</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/messages.py"/>
        <source>Make it anew</source>
        <translation>처음 상태로</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/messages.py"/>
        <source>A note could not be saved.</source>
        <translation>메모 하나를 저장하지 못했습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/messages.py"/>
        <source>Keep the window open to try again or to copy the note. Closing now leaves what was typed since the last save beside the notebook, to be saved at the next start; a full disk may refuse that, too.</source>
        <translation>다시 시도하거나 메모를 복사하려면 창을 열어 두십시오. 지금 닫으면 마지막 저장 뒤에 입력한 것은 노트북 옆에 남겨 두었다가 다음에 시작할 때 저장합니다. 디스크가 가득 차면 그것도 안 될 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/messages.py"/>
        <source>Keep open</source>
        <translation>열어 두기</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/messages.py"/>
        <source>Close without saving</source>
        <translation>저장하지 않고 닫기</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/messages.py"/>
        <source>Remove {things} for good?</source>
        <translation>{things}을 완전히 지울까요?</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/messages.py"/>
        <source>This cannot be undone: it is removed from the notebook, and from the steps that undo walks.</source>
        <translation>되돌릴 수 없습니다. 노트북에서도, 실행 취소 단계에서도 지워집니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/messages.py"/>
        <source>Keep</source>
        <translation>남기기</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/messages.py"/>
        <source>Empty the trash</source>
        <translation>휴지통 비우기</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/messages.py"/>
        <source>The details are in {log}</source>
        <translation>자세한 내용은 {log}에 있습니다</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/palette.py"/>
        <source>, not possible now</source>
        <translation>, 지금은 할 수 없음</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/palette.py"/>
        <source>What do you want to do?</source>
        <translation>무엇을 할까요?</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/palette.py"/>
        <source>Enter  does it   ·   what is pale is not possible here and now   ·   Esc  closes</source>
        <translation>Enter  실행   ·   흐린 것은 지금 여기서 할 수 없음   ·   Esc  닫기</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/palette.py"/>
        <source>“{text}” is not possible here and now.</source>
        <translation>“{text}”은(는) 지금 여기서 할 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <location filename="../../app/ui/panes/facts.py"/>
        <location filename="../../app/ui/review/facts_form.py"/>
        <location filename="../../app/ui/review/proposed.py"/>
        <source>Manner</source>
        <translation>방식</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <source>Year</source>
        <translation>연도</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <location filename="../../app/ui/review/facts_form.py"/>
        <source>Country of the place</source>
        <translation>장소의 국가</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <source>When</source>
        <translation>언제</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <source>3 May 2015, May 2015, 2015-05-03, 12–14 March 2015</source>
        <translation>2015년 5월 3일, 2015년 5월, 2015-05-03</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <source>Last day</source>
        <translation>마지막 날</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <source>of several</source>
        <translation>여러 날일 때</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <source>Sides</source>
        <translation>양측</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <source>Japan; Republic of Korea, or JP; KR</source>
        <translation>일본; 대한민국 또는 JP; KR</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <source>Who was there</source>
        <translation>참석자</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <source>Name (country or office); Name</source>
        <translation>이름(국가 또는 직책); 이름</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <source>What it was</source>
        <translation>내용</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <source>State visit, dinner, call</source>
        <translation>국빈 방문, 만찬, 통화</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <location filename="../../app/ui/panes/facts.py"/>
        <location filename="../../app/ui/review/facts_form.py"/>
        <location filename="../../app/ui/review/proposed.py"/>
        <source>Place</source>
        <translation>장소</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <location filename="../../app/ui/review/facts_form.py"/>
        <source>Known from</source>
        <translation>근거</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <source>a calendar, a list, a report: always asked for</source>
        <translation>일정표, 목록, 보도 등(필수)</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <location filename="../../app/ui/importing/looking.py"/>
        <location filename="../../app/ui/provenance/source.py"/>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <location filename="../../app/ui/searching/also_found.py"/>
        <location filename="../../app/ui/text/editor.py"/>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <source>not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <source>day / month</source>
        <translation>일 / 월</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <source>month / day</source>
        <translation>월 / 일</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <source>Record  Enter</source>
        <translation>기록  Enter</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <source>Cancel  Esc</source>
        <translation>취소  Esc</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <source>{meeting}: “{title}” tells of it.</source>
        <translation>{meeting}: “{title}”이(가) 그 문서입니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <source>Correct a recorded meeting</source>
        <translation>기록된 회담 정정</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <source>Record a meeting</source>
        <translation>회담 기록</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <source>What comes first in the date</source>
        <translation>날짜에서 먼저 오는 것</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <source>Record, key Enter</source>
        <translation>기록, Enter 키</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <source>Cancel, key Esc</source>
        <translation>취소, Esc 키</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <source>When, between whom, and where it is known from: the rest as far as it is known.</source>
        <translation>언제, 누구 사이인지, 출처는 무엇인지. 나머지는 아는 만큼 적으십시오.</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <source>This meeting is recorded already.</source>
        <translation>이 회담은 이미 기록되어 있습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <source>Where is it known from?</source>
        <translation>출처가 무엇입니까?</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <source>{meeting}: no text of it is held.</source>
        <translation>{meeting}: 문서가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <source>{meeting}: perhaps “{title}” tells of it.</source>
        <translation>{meeting}: “{title}”이(가) 그 문서일 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <source>stands in the way</source>
        <translation>기록할 수 없는 이유</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/meetings.py"/>
        <source>Tables of visits ({endings})</source>
        <translation>방문표({endings})</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/meetings.py"/>
        <source>{author}, {day}</source>
        <translation>{author}, {day}</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/meetings.py"/>
        <source>Take in a table of visits</source>
        <translation>방문표 가져오기</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/meetings.py"/>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <location filename="../../app/ui/models/library_rows.py"/>
        <location filename="../../app/ui/moving/goal_rows.py"/>
        <source>no text</source>
        <translation>문서 없음</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/meetings.py"/>
        <source>withdrawn by {author}, {day}</source>
        <translation>철회: {author}, {day}</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/meetings.py"/>
        <location filename="../../app/ui/gaps/visits.py"/>
        <location filename="../../app/ui/provenance/source.py"/>
        <source>Record</source>
        <translation>기록</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/meetings.py"/>
        <source>Table of visits</source>
        <translation>방문표</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/meetings.py"/>
        <source>Correct</source>
        <translation>정정</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/meetings.py"/>
        <source>Withdraw or restore</source>
        <translation>철회·복원</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/meetings.py"/>
        <source>All of this table</source>
        <translation>이 표 전체</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/meetings.py"/>
        <source>The same</source>
        <translation>같음</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/meetings.py"/>
        <source>Not the same</source>
        <translation>다름</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/meetings.py"/>
        <location filename="../../app/ui/gaps/visits.py"/>
        <location filename="../../app/ui/leaves/deciding.py"/>
        <source>Take back</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/meetings.py"/>
        <location filename="../../app/ui/gaps/visits.py"/>
        <location filename="../../app/ui/importing/pieces.py"/>
        <location filename="../../app/ui/leaves/encounters.py"/>
        <location filename="../../app/ui/leaves/meeting_rows.py"/>
        <location filename="../../app/ui/leaves/pair.py"/>
        <location filename="../../app/ui/leaves/person.py"/>
        <location filename="../../app/ui/moving/goal_rows.py"/>
        <location filename="../../app/ui/panes/status.py"/>
        <source>{count} meetings</source>
        <translation>회담 {count}건</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/meetings.py"/>
        <source>Without a text</source>
        <translation>문서 없음</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/meetings.py"/>
        <source>Perhaps with a text</source>
        <translation>문서가 있을 수 있는 것</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/meetings.py"/>
        <source>With a text</source>
        <translation>문서 있음</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/meetings.py"/>
        <source>Recorded. U takes it back.</source>
        <translation>기록했습니다. U로 되돌립니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/meetings.py"/>
        <source>Corrected. U takes it back.</source>
        <translation>정정했습니다. U로 되돌립니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/meetings.py"/>
        <source>Restored: {count}.</source>
        <translation>복원: {count}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/meetings.py"/>
        <location filename="../../app/ui/gaps/visits.py"/>
        <source>Withdrawn: {count}.</source>
        <translation>철회: {count}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/meetings.py"/>
        <source>The text tells of this meeting.</source>
        <translation>이 회담의 문서입니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/meetings.py"/>
        <source>The text tells of another meeting.</source>
        <translation>다른 회담의 문서입니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/meetings.py"/>
        <source>Nothing was changed here yet.</source>
        <translation>여기서는 아직 바꾼 것이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/meetings.py"/>
        <source>Taken back: {step}</source>
        <translation>되돌림: {step}</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/meetings.py"/>
        <source>None is recorded. N records one, V takes in a table of visits.</source>
        <translation>기록이 없습니다. N으로 기록하고 V로 방문표를 가져옵니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/meetings.py"/>
        <source>A the same, X not the same</source>
        <translation>A 같음, X 다름</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/meetings.py"/>
        <source>Nothing is doubtful.</source>
        <translation>불확실한 것이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/meetings.py"/>
        <source>None.</source>
        <translation>없음.</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/meetings.py"/>
        <source>Withdrawn</source>
        <translation>철회됨</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/meetings.py"/>
        <source>U takes it back.</source>
        <translation>U로 되돌립니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/visits.py"/>
        <source>line {number}</source>
        <translation>{number}행</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/visits.py"/>
        <source>recorded already</source>
        <translation>이미 기록됨</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/visits.py"/>
        <source>Day or month first</source>
        <translation>일·월 순서</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/visits.py"/>
        <source>Whose visits</source>
        <translation>누구의 방문</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/visits.py"/>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/visits.py"/>
        <location filename="../../app/ui/review/proposed.py"/>
        <source>Encoding</source>
        <translation>인코딩</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/visits.py"/>
        <source>Table of visits: {name}</source>
        <translation>방문표: {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/visits.py"/>
        <source>New rows: {count} of {all}. Nothing is recorded yet.</source>
        <translation>{all}행 중 {count}행이 새것입니다. 아직 기록하지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/visits.py"/>
        <source>Columns: {columns}.</source>
        <translation>열: {columns}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/visits.py"/>
        <source>the same as line {number}</source>
        <translation>{number}행과 같음</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/visits.py"/>
        <source>Whose visits these are</source>
        <translation>어느 나라의 방문인지</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/visits.py"/>
        <source>Japan or JP, where the table does not say</source>
        <translation>표에 없을 때: 일본 또는 JP</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/visits.py"/>
        <source>Where the table is from</source>
        <translation>표의 출처</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/visits.py"/>
        <source>“{name}” is no country that is known.</source>
        <translation>“{name}”은(는) 알려진 국가가 아닙니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/visits.py"/>
        <source>New</source>
        <translation>새것</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/visits.py"/>
        <location filename="../../app/ui/importing/outcomes.py"/>
        <source>Refused</source>
        <translation>거부</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/visits.py"/>
        <source>Left aside: {columns}.</source>
        <translation>쓰지 않는 열: {columns}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/visits.py"/>
        <source>Read as {encoding}.</source>
        <translation>{encoding}(으)로 읽었습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/visits.py"/>
        <source>Recorded: {count}. U takes it back.</source>
        <translation>기록: {count}. U로 되돌립니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/visits.py"/>
        <source>Nothing was recorded from here yet.</source>
        <translation>여기서는 아직 기록한 것이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/visits.py"/>
        <source>No row is new.</source>
        <translation>새 행이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/visits.py"/>
        <source>No row is refused.</source>
        <translation>거부된 행이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/visits.py"/>
        <source>Known already</source>
        <translation>이미 기록됨</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/visits.py"/>
        <source>Dates in figures: day before month.</source>
        <translation>숫자 날짜: 일이 먼저.</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/visits.py"/>
        <source>Dates in figures: month before day.</source>
        <translation>숫자 날짜: 월이 먼저.</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/visits.py"/>
        <source>Dates in figures can be read in two ways: D says whether the day or the month is first.</source>
        <translation>숫자 날짜를 두 가지로 읽을 수 있습니다. D로 일과 월의 순서를 정하십시오.</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/visits.py"/>
        <source>Show them</source>
        <translation>보기</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/visits.py"/>
        <source>perhaps a text is held</source>
        <translation>문서가 있을 수 있음</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/visits.py"/>
        <source>a text is held</source>
        <translation>문서 있음</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/words.py"/>
        <location filename="../../app/ui/review/pairs.py"/>
        <source>Known from {source}</source>
        <translation>출처: {source}</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/leaf.py"/>
        <source>Help page</source>
        <translation>도움말 페이지</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/leaf.py"/>
        <source>Help: {title}</source>
        <translation>도움말: {title}</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/sheet.py"/>
        <source>↑ ↓  choose   ·   Enter  reads   ·   /  searches   ·   Alt+←  back   ·   Esc  closes</source>
        <translation>↑ ↓  선택   ·   Enter  읽기   ·   /  검색   ·   Alt+←  뒤로   ·   Esc  닫기</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/sheet.py"/>
        <source>Contents of the help</source>
        <translation>도움말 차례</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/sheet.py"/>
        <source>Search the help</source>
        <translation>도움말 검색</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/sheet.py"/>
        <location filename="../../app/ui/kit/chooser.py"/>
        <source>Nothing answers to “{typed}”.</source>
        <translation>“{typed}”에 해당하는 것이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/changes.py"/>
        <source>{removed} removed, {added} added.</source>
        <translation>삭제 {removed}, 추가 {added}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/changes.py"/>
        <source>{before} [… {number} characters …] {after}</source>
        <translation>{before} [… {number}자 …] {after}</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/changes.py"/>
        <location filename="../../app/ui/provenance/revisions.py"/>
        <source>What changed</source>
        <translation>변경 사항</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/changes.py"/>
        <source>Close  Esc</source>
        <translation>닫기  Esc</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/changes.py"/>
        <source>Only white space differs.</source>
        <translation>공백만 다릅니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/changes.py"/>
        <source>Nothing differs.</source>
        <translation>차이가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/changes.py"/>
        <location filename="../../app/ui/provenance/revisions.py"/>
        <source>{count} words</source>
        <translation>{count}단어</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/changes.py"/>
        <location filename="../../app/ui/panes/find_bar.py"/>
        <source>Close, key Esc</source>
        <translation>닫기, 키 Esc</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/choosing.py"/>
        <source>Saved pages, documents and archives; folders with all they hold; text copied from a page.
Each file is kept exactly as it is, and nothing leaves this machine.</source>
        <translation>저장한 페이지, 문서, 압축 파일, 폴더(안의 모든 것), 페이지에서 복사한 텍스트.
각 파일은 있는 그대로 보관되며 아무것도 이 컴퓨터를 떠나지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/choosing.py"/>
        <source>Drop files or folders here</source>
        <translation>여기에 파일이나 폴더를 놓으십시오</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/choosing.py"/>
        <source>Choose files…</source>
        <translation>파일 선택…</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/choosing.py"/>
        <source>Choose a folder…</source>
        <translation>폴더 선택…</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/choosing.py"/>
        <source>Paste  Ctrl+V</source>
        <translation>붙여넣기  Ctrl+V</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/choosing.py"/>
        <source>Import files</source>
        <translation>파일 가져오기</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/choosing.py"/>
        <source>Import a folder</source>
        <translation>폴더 가져오기</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/choosing.py"/>
        <source>Take in the text or the files that were copied</source>
        <translation>복사한 텍스트나 파일 가져오기</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/digest.py"/>
        <source>it does not read as a readout</source>
        <translation>발표문으로 읽히지 않음</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/digest.py"/>
        <location filename="../../app/ui/importing/looking.py"/>
        <location filename="../../app/ui/importing/outcomes.py"/>
        <location filename="../../app/ui/importing/telling.py"/>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <location filename="../../app/ui/leaves/kwic_marking.py"/>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <location filename="../../app/ui/leaves/meeting_rows.py"/>
        <location filename="../../app/ui/leaves/person.py"/>
        <location filename="../../app/ui/moving/goal_rows.py"/>
        <location filename="../../app/ui/review/waiting.py"/>
        <location filename="../../app/ui/timeline/sheet.py"/>
        <location filename="../../app/ui/timeline/words.py"/>
        <source>{count} texts</source>
        <translation>문서 {count}건</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/digest.py"/>
        <location filename="../../app/ui/models/delegation_rows.py"/>
        <location filename="../../app/ui/panes/status.py"/>
        <location filename="../../app/ui/showing/fading.py"/>
        <location filename="../../app/ui/timeline/words.py"/>
        <source>{count} statements</source>
        <translation>발언 {count}건</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/digest.py"/>
        <location filename="../../app/ui/panes/status.py"/>
        <location filename="../../app/ui/timeline/words.py"/>
        <source>{count} agreements</source>
        <translation>합의사항 {count}건</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/digest.py"/>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <location filename="../../app/ui/leaves/meeting_rows.py"/>
        <location filename="../../app/ui/leaves/pair.py"/>
        <location filename="../../app/ui/leaves/person.py"/>
        <location filename="../../app/ui/models/library_rows.py"/>
        <location filename="../../app/ui/moving/goal_rows.py"/>
        <location filename="../../app/ui/panes/facts.py"/>
        <location filename="../../app/ui/review/events_form.py"/>
        <location filename="../../app/ui/review/facts_form.py"/>
        <location filename="../../app/ui/review/whole.py"/>
        <source>No date</source>
        <translation>날짜 없음</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/digest.py"/>
        <source>Who took part</source>
        <translation>참가한 사람</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/digest.py"/>
        <source>To be reviewed after import</source>
        <translation>가져온 뒤 검토할 것</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/digest.py"/>
        <source>Are these letters right?</source>
        <translation>글자가 올바릅니까?</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/digest.py"/>
        <source>The file does not say its encoding; it was read as {encoding}.</source>
        <translation>파일에 인코딩이 적혀 있지 않아 {encoding}(으)로 읽었습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/digest.py"/>
        <source>Held for review after import: {reason}</source>
        <translation>가져온 뒤 검토 대상으로 둡니다: {reason}</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/digest.py"/>
        <location filename="../../app/ui/text/notes.py"/>
        <source>and {number} more</source>
        <translation>외 {number}건</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/digest.py"/>
        <source>The text begins</source>
        <translation>본문 첫머리</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/looking.py"/>
        <location filename="../../app/ui/provenance/source.py"/>
        <source>Publisher</source>
        <translation>발표 기관</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/looking.py"/>
        <source>Ministry or office</source>
        <translation>부처·기관</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/looking.py"/>
        <location filename="../../app/ui/provenance/source.py"/>
        <source>Published</source>
        <translation>발표일</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/looking.py"/>
        <location filename="../../app/ui/provenance/source.py"/>
        <source>Retrieved</source>
        <translation>수집일</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/looking.py"/>
        <location filename="../../app/ui/provenance/source.py"/>
        <source>Licence</source>
        <translation>이용 허락</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/looking.py"/>
        <source>Terms of use</source>
        <translation>이용 조건</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/looking.py"/>
        <source>Keep as one page</source>
        <translation>한 페이지로 두기</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/looking.py"/>
        <location filename="../../app/ui/importing/telling.py"/>
        <source>What changed  D</source>
        <translation>변경 사항  D</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/looking.py"/>
        <location filename="../../app/ui/importing/sheet.py"/>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/looking.py"/>
        <source>Not this file</source>
        <translation>이 파일 제외</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/looking.py"/>
        <source>What was read</source>
        <translation>읽은 내용</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/looking.py"/>
        <source>This revises a text that is held. {summary}</source>
        <translation>보유한 문서의 개정판입니다. {summary}</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/looking.py"/>
        <source>Import {texts}</source>
        <translation>{texts} 가져오기</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/looking.py"/>
        <source>The letters are right: import</source>
        <translation>글자가 맞음: 가져오기</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/looking.py"/>
        <source>Import as {readouts}</source>
        <translation>{readouts}(으)로 가져오기</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/looking.py"/>
        <source>What it changes in the wording</source>
        <translation>문구의 변경 사항</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/looking.py"/>
        <source>Where it comes from</source>
        <translation>출처</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/looking.py"/>
        <source>This text is held already; importing it changes nothing.</source>
        <translation>이미 보유한 문서입니다. 가져와도 바뀌는 것이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/looking.py"/>
        <source>“{words}” is no date such as 2017-07-07.</source>
        <translation>“{words}”은(는) 2017-07-07과 같은 날짜가 아닙니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/outcomes.py"/>
        <source>Added</source>
        <translation>추가</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/outcomes.py"/>
        <source>Revision</source>
        <translation>개정판</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/outcomes.py"/>
        <source>For review</source>
        <translation>검토 대상</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/outcomes.py"/>
        <source>Already held</source>
        <translation>이미 보유</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/outcomes.py"/>
        <source>{number} {outcome}</source>
        <translation>{outcome} {number}건</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/outcomes.py"/>
        <source>{texts}: {parts}.</source>
        <translation>{texts}: {parts}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/outcomes.py"/>
        <source>Nothing was read.</source>
        <translation>읽은 것이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/outcomes.py"/>
        <source>Stopped. {told}{kept} {files} not read.</source>
        <translation>중단했습니다. {told}{kept} {files}은 읽지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/outcomes.py"/>
        <source> What was read before stays.</source>
        <translation> 그전에 읽은 것은 남습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/outcomes.py"/>
        <location filename="../../app/ui/importing/telling.py"/>
        <source>{count} files</source>
        <translation>파일 {count}건</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/pasting.py"/>
        <source>Copied {when}</source>
        <translation>복사 {when}</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/pieces.py"/>
        <source>←  →  move its beginning    Shift ← →  its end    Del  join to the one before    N  part in two</source>
        <translation>←  →  시작 옮기기    Shift ← →  끝 옮기기    Del  앞과 합치기    N  둘로 나누기</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/pieces.py"/>
        <source>Piece {number}: {told}. {words} {why}</source>
        <translation>부분 {number}: {told}. {words} {why}</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/pieces.py"/>
        <source>This page tells of {meetings}</source>
        <translation>이 페이지는 {meetings}을 전합니다</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/pieces.py"/>
        <source>Pieces</source>
        <translation>부분</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/pieces.py"/>
        <source>The page stays one</source>
        <translation>페이지를 하나로 둡니다</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/pieces.py"/>
        <source>As you set it.</source>
        <translation>지정한 대로.</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/reads_as.py"/>
        <source>its first bytes say so</source>
        <translation>첫 바이트로 판정</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/reads_as.py"/>
        <source>every byte fits</source>
        <translation>모든 바이트가 들어맞음</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/reads_as.py"/>
        <source>the file says so</source>
        <translation>파일에 적혀 있음</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/reads_as.py"/>
        <source>guessed from its bytes</source>
        <translation>바이트로 추정</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/reads_as.py"/>
        <source>chosen by you</source>
        <translation>직접 선택</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/reads_as.py"/>
        <source>Another encoding…</source>
        <translation>다른 인코딩…</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/reads_as.py"/>
        <source>Letters read as {now}: {basis}</source>
        <translation>인코딩 {now}: {basis}</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/reads_as.py"/>
        <source>Another encoding</source>
        <translation>다른 인코딩</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/reads_as.py"/>
        <source>Another, as in koi8-r</source>
        <translation>기타(예: koi8-r)</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/reads_as.py"/>
        <source>Read as</source>
        <translation>인코딩</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/reads_as.py"/>
        <source>Read as {name}, {encoding}: {sample}</source>
        <translation>{name}({encoding})(으)로 읽기: {sample}</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/reads_as.py"/>
        <source>There is no encoding of that name.</source>
        <translation>그런 이름의 인코딩이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/result_view.py"/>
        <source>Headings; a click sorts</source>
        <translation>열 제목. 클릭하면 정렬</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/result_view.py"/>
        <source>What became of each text</source>
        <translation>문서별 가져오기 결과</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/sheet.py"/>
        <source>Nothing was copied: neither text nor files.</source>
        <translation>복사된 텍스트나 파일이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/sheet.py"/>
        <source>Reading {name}</source>
        <translation>{name} 읽는 중</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/table.py"/>
        <location filename="../../app/ui/review/statement_form.py"/>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/table.py"/>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/table.py"/>
        <source>What became of it</source>
        <translation>내용</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/telling.py"/>
        <source>Progress</source>
        <translation>진행</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/telling.py"/>
        <source>{percent} per cent</source>
        <translation>{percent}퍼센트</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/telling.py"/>
        <location filename="../../app/ui/main_window.py"/>
        <location filename="../../app/ui/searching/exporting.py"/>
        <source>Stop</source>
        <translation>중단</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/telling.py"/>
        <source>Import more…</source>
        <translation>더 가져오기…</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/telling.py"/>
        <location filename="../../app/ui/review/desk.py"/>
        <location filename="../../app/ui/review/head.py"/>
        <source>Review</source>
        <translation>검토</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/telling.py"/>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/telling.py"/>
        <source>Looking for files…</source>
        <translation>파일을 찾는 중…</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/telling.py"/>
        <source>Reading {number} of {files}  ·  {name}</source>
        <translation>{files} 중 {number}번째 읽는 중  ·  {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/telling.py"/>
        <source>Stopping after this file…</source>
        <translation>이 파일까지 읽고 중단합니다…</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/telling.py"/>
        <source>Review {texts}</source>
        <translation>{texts} 검토</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/telling.py"/>
        <source>All {count}</source>
        <translation>전체 {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/telling.py"/>
        <source>What changed in the wording, key D</source>
        <translation>문구의 변경 사항, 키 D</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/telling.py"/>
        <source>Review {to_review}</source>
        <translation>검토 {to_review}</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/about.py"/>
        <source>The brief is on the newest {number} of {all} texts.</source>
        <translation>브리프는 {all}건 가운데 최근 {number}건에 대한 것입니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/about.py"/>
        <source>Go to a row that stands for a text or a passage: its citation is copied.</source>
        <translation>본문이나 구절을 나타내는 행으로 가십시오. 그 출처가 복사됩니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/about.py"/>
        <source>No other text of this meeting is held.</source>
        <translation>이 회담의 다른 본문은 소장되어 있지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/commands.py"/>
        <source>This text does not name two sides. Ctrl+P goes to any pair of countries.</source>
        <translation>이 본문에는 두 측이 나오지 않습니다. Ctrl+P로 어느 두 나라로든 갈 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/commands.py"/>
        <source>This text names nobody. Ctrl+P goes to any person of the archive.</source>
        <translation>이 본문에는 아무의 이름도 없습니다. Ctrl+P로 보관소의 어느 인물로든 갈 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/commands.py"/>
        <source>Which two?</source>
        <translation>어느 두 나라입니까?</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/commands.py"/>
        <source>Whose page?</source>
        <translation>누구의 페이지입니까?</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/contents.py"/>
        <source>Sections of this page</source>
        <translation>이 페이지의 절</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/deciding.py"/>
        <source>Decided: the same person</source>
        <translation>결정: 같은 인물</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/deciding.py"/>
        <source>Decided: another person in one text</source>
        <translation>결정: 한 본문에서는 다른 인물</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/deciding.py"/>
        <source>Who this is</source>
        <translation>이 인물의 동일성</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/deciding.py"/>
        <source>M joins the person of the row, N says it is another, Del takes a decision back</source>
        <translation>M은 행의 인물을 합치고, N은 다른 인물로, Del은 결정을 되돌림</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/deciding.py"/>
        <source>By the names alone: nothing was decided, and nobody else of this side has a name like this.</source>
        <translation>이름만으로 본 것입니다. 결정된 것이 없고 이 측에 비슷한 이름이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/deciding.py"/>
        <source>“{name}” is the same person.</source>
        <translation>“{name}”은(는) 같은 인물입니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/deciding.py"/>
        <source>“{name}” is another person.</source>
        <translation>“{name}”은(는) 다른 인물입니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/deciding.py"/>
        <source>by {who}, decision {number}</source>
        <translation>{who}, 결정 {number}</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/deciding.py"/>
        <source>Go to the row of somebody who may be the same person.</source>
        <translation>같은 인물일 수 있는 사람의 행으로 가십시오.</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/deciding.py"/>
        <source>That text speaks of another person.</source>
        <translation>그 본문은 다른 인물을 말합니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/deciding.py"/>
        <source>The decision is taken back.</source>
        <translation>결정을 되돌렸습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/deciding.py"/>
        <location filename="../../app/ui/leaves/leaf.py"/>
        <location filename="../../app/ui/leaves/meeting_rows.py"/>
        <location filename="../../app/ui/leaves/pair.py"/>
        <location filename="../../app/ui/leaves/person.py"/>
        <location filename="../../app/ui/moving/switcher.py"/>
        <source>Looking …</source>
        <translation>찾는 중…</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/deciding.py"/>
        <source>May be the same person</source>
        <translation>같은 인물일 수 있음</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/deciding.py"/>
        <source>Go to the row of a meeting, or of somebody who may be the same person.</source>
        <translation>회담의 행이나 같은 인물일 수 있는 사람의 행으로 가십시오.</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/encounters.py"/>
        <source>Who met whom: {first} and {second}</source>
        <translation>누가 누구를 만났는가: {first}, {second}</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/encounters.py"/>
        <source>at how many of the {meetings} of which a text is held two people were both named; newest day beside it</source>
        <translation>본문이 있는 {meetings} 가운데 두 사람의 이름이 함께 나온 횟수와 가장 최근 날짜</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/encounters.py"/>
        <source>{who}: {meetings}, last {day}</source>
        <translation>{who}: {meetings}, 마지막 {day}</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/encounters.py"/>
        <source>Person of the row</source>
        <translation>행의 인물</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/encounters.py"/>
        <source>Person of the column</source>
        <translation>열의 인물</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/encounters.py"/>
        <location filename="../../app/ui/leaves/pair.py"/>
        <source>Nobody of both sides is named in one text.</source>
        <translation>한 본문에 양측 인물의 이름이 함께 나오지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/encounters.py"/>
        <source>{who}: never named together</source>
        <translation>{who}: 함께 나온 적 없음</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/head.py"/>
        <source>Back to the text, key Esc</source>
        <translation>본문으로, 키 Esc</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/head.py"/>
        <source>{words}, key {key}</source>
        <translation>{words}, 키 {key}</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/head.py"/>
        <source>Back to the text</source>
        <translation>본문으로</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>as they come in the texts</source>
        <translation>글에 나온 순서</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>sorted by the words before</source>
        <translation>앞말로 정렬</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>sorted by the words after</source>
        <translation>뒷말로 정렬</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>the newest first</source>
        <translation>최신순</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>sorted by who speaks</source>
        <translation>발언자로 정렬</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>Nothing in these texts.</source>
        <translation>이 글들에는 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>Lines: {lines}, from all the texts that are found ({texts})</source>
        <translation>찾은 글 {texts}건 모두에서 {lines}줄</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>The first {lines} lines, in the oldest {texts} of the {total} texts found: sorted and counted among these</source>
        <translation>찾은 글 {total}건 가운데 가장 오래된 {texts}건의 처음 {lines}줄: 이 안에서 정렬하고 셉니다</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>The first {lines} lines, in the newest {texts} of the {total} texts found: sorted and counted among these</source>
        <translation>찾은 글 {total}건 가운데 가장 새로운 {texts}건의 처음 {lines}줄: 이 안에서 정렬하고 셉니다</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>  ·  C counts all</source>
        <translation>  ·  C로 모두 세기</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>Words before</source>
        <translation>앞말</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>Words after</source>
        <translation>뒷말</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>By date</source>
        <translation>날짜순</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>By speaker</source>
        <translation>발언자순</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>As in the texts</source>
        <translation>글의 순서</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <location filename="../../app/ui/panes/find_bar.py"/>
        <source>Mark all…</source>
        <translation>모두 표시…</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>Leave out</source>
        <translation>빼기</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <location filename="../../app/ui/leaves/pair.py"/>
        <location filename="../../app/ui/leaves/person.py"/>
        <location filename="../../app/ui/leaves/saving.py"/>
        <source>Export as CSV</source>
        <translation>CSV로 내보내기</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>{lines} lines in {texts} of {total} texts  ·  Esc stops</source>
        <translation>{total}건 중 {texts}건의 글에서 {lines}줄  ·  Esc로 멈춤</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>only {value}  ·  {order}</source>
        <translation>{value}만  ·  {order}</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>The first {lines} of {all} lines, in the oldest {texts} of {total} texts; counted are all</source>
        <translation>전체 {all}줄 가운데 처음 {lines}줄({total}건의 글 중 가장 오래된 {texts}건). 집계는 모든 줄에 따릅니다</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>The first {lines} of {all} lines, in the newest {texts} of {total} texts; counted are all</source>
        <translation>전체 {all}줄 가운데 처음 {lines}줄({total}건의 글 중 가장 새로운 {texts}건). 집계는 모든 줄에 따릅니다</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>Which word? Ctrl+K searches for one; or select words in the text.</source>
        <translation>어느 낱말? Ctrl+K로 찾거나 글에서 낱말을 고르십시오.</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>In context: {words}</source>
        <translation>문맥: {words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>All lines are here, and counted.</source>
        <translation>모든 줄이 여기에 있으며 세어져 있습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>There is no line to mark.</source>
        <translation>표시할 줄이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>Stopped.</source>
        <translation>멈췄습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>Nobody: the text itself</source>
        <translation>발언자 없음: 본문</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>Lines</source>
        <translation>줄</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>By year</source>
        <translation>해별</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>By side</source>
        <translation>쪽별</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>Marked: {places} in {texts}.</source>
        <translation>표시했습니다: {texts}의 {places}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>Enter shows the lines of one alone, and again all</source>
        <translation>Enter로 그 줄만 보고, 다시 누르면 모두</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>what several say together counts for each</source>
        <translation>함께 말한 것은 각각에 셉니다</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source> {number} were marked already.</source>
        <translation> {number}곳은 이미 표시되어 있습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>What is asked for is no word that could stand in a text.</source>
        <translation>찾는 것이 글에 나올 수 있는 낱말이 아닙니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic_marking.py"/>
        <source>Enter  marks in this colour   ·   Ctrl+Z  later takes all of it back   ·   Esc  marks nothing</source>
        <translation>Enter  이 색으로 표시   ·   Ctrl+Z  나중에 한꺼번에 되돌림   ·   Esc  표시하지 않음</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic_marking.py"/>
        <source>{places} in {texts}</source>
        <translation>{texts}의 {places}</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic_marking.py"/>
        <source>Mark all lines</source>
        <translation>모든 줄 표시</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic_rows.py"/>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>asked for</source>
        <translation>조건으로 지정</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <source>Place in the order and office then   ● new   ↺ back   △ another office   – absent   · no list   □ no text   ◇ recorded   ≈ texts taken for one meeting</source>
        <translation>원문 순서와 당시 직책   ● 처음   ↺ 다시 참석   △ 다른 직책   – 불참   · 명단 없음   □ 문서 없음   ◇ 기록 있음   ≈ 한 회담으로 본 문서</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <source>named in the record of a meeting without a text</source>
        <translation>문서 없는 회담의 기록에 이름이 있음</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <source>absent: not on the list of that side</source>
        <translation>불참: 그 측 명단에 없음</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <source>not known: the text has no list of that side</source>
        <translation>알 수 없음: 문서에 그 측 명단이 없음</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <source>no text of the meeting is held</source>
        <translation>회담의 문서가 없음</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <source>not seen</source>
        <translation>나오지 않음</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <source>by how often</source>
        <translation>횟수순</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <source>by place in the order</source>
        <translation>서열순</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <source>by name</source>
        <translation>이름순</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <source>by first seen</source>
        <translation>처음 나온 순</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <source>by last seen</source>
        <translation>마지막 나온 순</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <source>Who sat in which meeting: {selection}</source>
        <translation>회담별 참석자: {selection}</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <source>place {place}</source>
        <translation>{place}번째</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <source>Who sat in which meeting</source>
        <translation>회담별 참석자</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <source>There then</source>
        <translation>이 회담 참석자</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <source>Came back</source>
        <translation>다시 온 사람</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <source>Everybody</source>
        <translation>모두</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <source>Order</source>
        <translation>정렬</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <source>Texts apart</source>
        <translation>문서별로</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <source>all meetings</source>
        <translation>모든 회담</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <source>{count} persons</source>
        <translation>{count}명</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <source>{some} of {all}</source>
        <translation>{all} 중 {some}</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <source>back after an absence</source>
        <translation>불참 뒤 다시 참석</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <source>before: {office}</source>
        <translation>이전: {office}</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <source>there on {days}</source>
        <translation>{days}에 참석</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <source>came back after an absence</source>
        <translation>불참 뒤 다시 참석한 사람</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <source>Of this meeting no text is held: who was there is not known.</source>
        <translation>이 회담의 문서가 없어 참석자를 알 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <source>no office printed</source>
        <translation>직책 기재 없음</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <source>Nobody was at all of these meetings.

0 shows everybody again.</source>
        <translation>이 회담들에 모두 참석한 사람은 없습니다.

0을 누르면 모두 보입니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <source>No text of this selection names anybody.</source>
        <translation>이 범위의 문서에는 이름이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <source>Export as PDF</source>
        <translation>PDF로 내보내기</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/meeting_rows.py"/>
        <source>recorded by a person; a text that comes in closes the gap</source>
        <translation>사람이 기록한 것. 본문이 들어오면 공백이 메워짐</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/meeting_rows.py"/>
        <source>Known, without a text</source>
        <translation>알려졌으나 본문 없음</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/meeting_rows.py"/>
        <source>No meeting without a text is recorded, so a gap would not show.</source>
        <translation>본문 없는 회담이 기록되어 있지 않아 공백이 드러나지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/meeting_rows.py"/>
        <source>≈ {texts}, not confirmed to be of one meeting</source>
        <translation>≈ {texts}, 같은 회담의 것인지는 미확인</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/meeting_rows.py"/>
        <source>in the {meetings} of which a text is held</source>
        <translation>본문이 있는 {meetings}</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/meeting_rows.py"/>
        <source>only {side}’s text</source>
        <translation>{side}의 본문만</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/meeting_rows.py"/>
        <source>known from {source}</source>
        <translation>{source}에 따름</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/meeting_rows.py"/>
        <source>≈ {number} of them taken together, not confirmed</source>
        <translation>≈ 그중 {number}건은 묶어서 센 것(미확인)</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/meeting_rows.py"/>
        <source>in {number} of {known} known meetings, those that have texts</source>
        <translation>알려진 회담 {known}회 가운데 본문이 있는 {number}회</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/meeting_rows.py"/>
        <source>both sides’ texts</source>
        <translation>양측의 본문</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/meeting_rows.py"/>
        <source>whose text is not known</source>
        <translation>누구의 본문인지 알 수 없음</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/meeting_rows.py"/>
        <source>neither side’s own text</source>
        <translation>어느 측의 본문도 없음</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/meeting_rows.py"/>
        <location filename="../../app/ui/timeline/words.py"/>
        <source>no text held</source>
        <translation>본문 없음</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/meeting_rows.py"/>
        <source>perhaps one: the review of what may be the same tells</source>
        <translation>있을 수도 있음: 동일 여부 검토 참조</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/meeting_rows.py"/>
        <source>day inferred</source>
        <translation>날짜는 추정</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/pair.py"/>
        <source>agreed</source>
        <translation>합의</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/pair.py"/>
        <source>shared view</source>
        <translation>인식 공유</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/pair.py"/>
        <source>confirmed</source>
        <translation>확인</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/pair.py"/>
        <source>concurred</source>
        <translation>의견 일치</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/pair.py"/>
        <source>Who met whom</source>
        <translation>누가 누구를 만났는가</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/pair.py"/>
        <source>by the number of meetings; P goes to the person of the second side</source>
        <translation>회담 횟수순. P는 둘째 측의 인물로</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/pair.py"/>
        <source>Agreements on record</source>
        <translation>기록상의 합의</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/pair.py"/>
        <source>newest first; whether one still stands is for a person to say: tag a note on it “lapsed”</source>
        <translation>최신순. 아직 유효한지는 사람이 판단합니다: 메모에 “lapsed” 태그를 다십시오</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/pair.py"/>
        <source>No text of these meetings states an agreement.</source>
        <translation>이 회담들의 본문에는 합의가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/pair.py"/>
        <source>first {first}, last {last}</source>
        <translation>처음 {first}, 마지막 {last}</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/pair.py"/>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>Search in these texts</source>
        <translation>이 본문들에서 검색</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/pair.py"/>
        <source>Who met whom, as a table</source>
        <translation>누가 누구를 만났는가, 표로</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/pair.py"/>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>Copy citation</source>
        <translation>출처 복사</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/pair.py"/>
        <source>Texts held from each side</source>
        <translation>각 측 본문의 소장</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/pair.py"/>
        <source>No text held names people of both sides at one meeting.</source>
        <translation>한 회담에서 양측 인물의 이름을 드는 본문이 소장되어 있지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/pair.py"/>
        <source>{gaps} of {all} without the text of one side</source>
        <translation>{all}회 가운데 {gaps}회는 한쪽의 본문이 없음</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/pair.py"/>
        <source>lapsed, by your tag</source>
        <translation>실효(사용자 태그)</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/pair.py"/>
        <source>Chronology</source>
        <translation>연표</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/pair.py"/>
        <source>Lapsed, by your tag</source>
        <translation>실효(사용자 태그)</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/pair.py"/>
        <source>everybody of this side at these meetings</source>
        <translation>이 회담들에서 이 측의 모든 사람</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/pair.py"/>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>on no known day</source>
        <translation>날짜 미상</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/pair.py"/>
        <source>newest first; meetings of which a text names people of both sides</source>
        <translation>최신순. 본문이 양측 인물의 이름을 드는 회담</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/pair.py"/>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>last {day}</source>
        <translation>마지막 {day}</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/pair.py"/>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>{led} as principals</source>
        <translation>대표로서 {led}회</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/pair.py"/>
        <source>office not printed</source>
        <translation>직책 기재 없음</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>Latin</source>
        <translation>로마자</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>Chinese characters</source>
        <translation>한자</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>Kana</source>
        <translation>가나</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>Hangul</source>
        <translation>한글</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>Cyrillic</source>
        <translation>키릴 문자</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>Greek</source>
        <translation>그리스 문자</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>Arabic</source>
        <translation>아랍 문자</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>Hebrew</source>
        <translation>히브리 문자</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>Thai</source>
        <translation>태국 문자</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>Devanagari</source>
        <translation>데바나가리</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>statements made alone or jointly; not what is only reported</source>
        <translation>단독 또는 공동 발언. 전언일 뿐인 것은 제외</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>printed {day}</source>
        <translation>{day}에 기재</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>first printed {first}, last {last}</source>
        <translation>처음 {first}, 마지막 {last}에 기재</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>principal</source>
        <translation>대표</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <location filename="../../app/ui/names.py"/>
        <source>attendee</source>
        <translation>참석자</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <location filename="../../app/ui/models/delegation_rows.py"/>
        <location filename="../../app/ui/panes/attendees.py"/>
        <location filename="../../app/ui/review/whole.py"/>
        <source>Side not known</source>
        <translation>소속 측 불명</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <location filename="../../app/ui/models/statement_rows.py"/>
        <source>speaker inferred</source>
        <translation>발언자 추정</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>jointly</source>
        <translation>공동</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <location filename="../../app/ui/moving/goal_rows.py"/>
        <location filename="../../app/ui/searching/also_found.py"/>
        <source>Person</source>
        <translation>인물</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>No topic found by its words</source>
        <translation>낱말에서 주제를 찾지 못한 것</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>Statements by topic</source>
        <translation>주제별 발언</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>Looking through every text …</source>
        <translation>모든 본문을 살펴보는 중 …</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>Offices</source>
        <translation>직책</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>Meetings</source>
        <translation>회담</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>Counterparts</source>
        <translation>상대측</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>Own side</source>
        <translation>같은 측</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>Names</source>
        <translation>이름</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>your tag</source>
        <translation>사용자 태그</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>Look through the older texts too: {number}</source>
        <translation>나머지 {number}건의 본문도 살펴보기</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>No text gives this person a statement.</source>
        <translation>이 인물의 발언을 전하는 본문이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>seen {days}</source>
        <translation>{days}에 나옴</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>no text is dated</source>
        <translation>날짜가 있는 본문 없음</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>as printed, the last seen first</source>
        <translation>기재된 그대로. 최근 것부터</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>No text prints an office of this person.</source>
        <translation>이 인물의 직책을 적은 본문이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>newest first; a meeting counts once, however many texts tell of it</source>
        <translation>최신순. 한 회담은 본문이 몇 건이든 한 번으로 셉니다</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>people of other sides at the same meetings</source>
        <translation>같은 회담에서 다른 측의 사람</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>people of the same side at the same meetings</source>
        <translation>같은 회담에서 같은 측의 사람</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>in every spelling and script, with where each is printed</source>
        <translation>모든 표기와 문자, 각각 기재된 곳</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>by its words</source>
        <translation>낱말에 따름</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>Above are the statements of the newest {number} texts.</source>
        <translation>위는 최근 {number}건 본문의 발언입니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>The texts name nobody of another side.</source>
        <translation>본문에 다른 측 인물의 이름이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>The texts name nobody else of this side.</source>
        <translation>본문에 이 측의 다른 인물의 이름이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/rows.py"/>
        <source>Heading: {text}</source>
        <translation>제목: {text}</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/rows.py"/>
        <source>inferred</source>
        <translation>추정</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/saving.py"/>
        <location filename="../../app/ui/timeline/saving.py"/>
        <source>Saved: {name}</source>
        <translation>저장됨: {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/which.py"/>
        <source>Enter  opens the page   ·   Esc  closes</source>
        <translation>Enter  페이지 열기   ·   Esc  닫기</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/agreement_rows.py"/>
        <source>both sides</source>
        <translation>양측</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/agreement_rows.py"/>
        <location filename="../../app/ui/models/statement_rows.py"/>
        <source>point </source>
        <translation>항목 </translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delegation_rows.py"/>
        <source>{side}, {people} named</source>
        <translation>{side}, 이름이 나온 사람 {people}명</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delegation_rows.py"/>
        <source>Others were present, not named in the text. {message}</source>
        <translation>본문에 이름이 없는 참석자가 더 있습니다. {message}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delegation_rows.py"/>
        <source>{joint} jointly</source>
        <translation>공동 {joint}건</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/holding_rows.py"/>
        <source>Readout {number}, being fetched</source>
        <translation>회담 기록 {number}, 불러오는 중</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/library_rows.py"/>
        <location filename="../../app/ui/moving/goal_rows.py"/>
        <source>revised text</source>
        <translation>개정판</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/library_rows.py"/>
        <source>perhaps a text</source>
        <translation>문서가 있을 수 있음</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/statement_rows.py"/>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>Claims</source>
        <translation>주장·표명</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/statement_rows.py"/>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>Requests</source>
        <translation>요청</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/statement_rows.py"/>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>Commitments</source>
        <translation>약속</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/statement_rows.py"/>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>Joint outcomes</source>
        <translation>공동 성과</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/statement_rows.py"/>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>Evaluations</source>
        <translation>평가</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/statement_rows.py"/>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>Topics</source>
        <translation>의제</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/statement_rows.py"/>
        <source>claim</source>
        <translation>주장·표명</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/statement_rows.py"/>
        <source>request</source>
        <translation>요청</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/statement_rows.py"/>
        <source>commitment</source>
        <translation>약속</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/statement_rows.py"/>
        <location filename="../../app/ui/panes/voice_bar.py"/>
        <source>joint</source>
        <translation>공동</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/statement_rows.py"/>
        <source>evaluation</source>
        <translation>평가</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/statement_rows.py"/>
        <source>topic</source>
        <translation>의제</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/statement_rows.py"/>
        <source>Made here</source>
        <translation>이 자리의 발언</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/statement_rows.py"/>
        <source>Reported</source>
        <translation>인용된 발언</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/statement_rows.py"/>
        <location filename="../../app/ui/review/statement_form.py"/>
        <source>Both sides</source>
        <translation>양측</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/statement_rows.py"/>
        <location filename="../../app/ui/review/statement_form.py"/>
        <location filename="../../app/ui/review/whole.py"/>
        <source>Nobody named</source>
        <translation>발언자 명시 없음</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/statement_rows.py"/>
        <source>reported</source>
        <translation>인용</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/statement_rows.py"/>
        <source>Both sides together</source>
        <translation>양측 공동</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/bookmarks.py"/>
        <source>in a readout that this archive does not hold</source>
        <translation>이 아카이브에 없는 발표문</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/bookmarks.py"/>
        <source>No bookmark yet.  B marks the line the caret is in.</source>
        <translation>아직 책갈피가 없습니다.  B로 커서가 있는 줄에 답니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/bookmarks.py"/>
        <source>Which bookmark?</source>
        <translation>어느 책갈피?</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/bookmarks.py"/>
        <source>Enter  goes there   ·   Ctrl+Enter  opens beside   ·   Del  takes it away   ·   Esc  closes</source>
        <translation>Enter  이동   ·   Ctrl+Enter  나란히 열기   ·   Del  해제   ·   Esc  닫기</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/commands.py"/>
        <source>The archive holds no text of {label}{when}. Ctrl+I imports one.</source>
        <translation>{label}{when}의 문서가 아카이브에 없습니다. Ctrl+I로 가져옵니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/commands.py"/>
        <source>Bookmark taken away: “{words}”.</source>
        <translation>책갈피 해제함: “{words}”.</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/commands.py"/>
        <source>The bookmark is back.</source>
        <translation>책갈피를 되돌렸습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/commands.py"/>
        <source>There is nothing further back.</source>
        <translation>더 뒤로 갈 곳이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/commands.py"/>
        <source>There is nothing further on.</source>
        <translation>더 앞으로 갈 곳이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/commands.py"/>
        <source>Bookmark set at “{words}”. Shift+B lists all of them.</source>
        <translation>“{words}”에 책갈피를 달았습니다. Shift+B로 모두 봅니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/commands.py"/>
        <source>Put back</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/goal_rows.py"/>
        <source>Two countries</source>
        <translation>두 나라</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/goal_rows.py"/>
        <location filename="../../app/ui/panes/facts.py"/>
        <location filename="../../app/ui/review/facts_form.py"/>
        <location filename="../../app/ui/review/proposed.py"/>
        <source>Occasion</source>
        <translation>계기</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/goal_rows.py"/>
        <source>Meeting without a text</source>
        <translation>문서 없는 회담</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/goal_rows.py"/>
        <source>offices, every meeting, counterparts, statements by topic</source>
        <translation>직책, 모든 회담, 상대측, 주제별 발언</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/goal_rows.py"/>
        <source>also {names}</source>
        <translation>다른 이름 {names}</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/goal_rows.py"/>
        <source>page: meetings, who met whom, agreements on record</source>
        <translation>페이지: 회담, 누가 누구를 만났는가, 기록상의 합의</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/goal_rows.py"/>
        <location filename="../../app/ui/offering.py"/>
        <source>Page of {name}</source>
        <translation>{name}의 페이지</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/mentions.py"/>
        <source>mentions this meeting: “{words}”</source>
        <translation>이 회담을 언급: “{words}”</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/mentions.py"/>
        <source>This text mentions no other meeting, and no held text mentions this one.</source>
        <translation>이 문서는 다른 회담을 언급하지 않으며, 이 회담을 언급하는 문서도 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/mentions.py"/>
        <source>{told}  ·  found {by}</source>
        <translation>{told}  ·  확인 근거: {by}</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/mentions.py"/>
        <source>Not held in this archive</source>
        <translation>이 아카이브에 없음</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/mentions.py"/>
        <source>No other held text answers to this name</source>
        <translation>이 이름에 해당하는 다른 문서 없음</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/mentions.py"/>
        <source>What this text mentions, and what mentions it</source>
        <translation>이 문서가 언급한 것과 이 문서를 언급한 것</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/mentions.py"/>
        <source>Which mention?</source>
        <translation>어느 언급?</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/mentions.py"/>
        <source>Enter  goes there, or to the words where nothing is held   ·   Ctrl+Enter  opens beside</source>
        <translation>Enter  이동(보유 문서가 없으면 해당 문구로)   ·   Ctrl+Enter  나란히 열기</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/switcher.py"/>
        <source>Enter  opens   ·   Ctrl+Enter  opens beside   ·   Down, Enter  goes to the one before   ·   Esc  closes</source>
        <translation>Enter  열기   ·   Ctrl+Enter  나란히 열기   ·   Down, Enter  직전 문서로   ·   Esc  닫기</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/switcher.py"/>
        <source>Enter  opens beside what is open   ·   Esc  closes</source>
        <translation>Enter  열린 문서 옆에 열기   ·   Esc  닫기</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/switcher.py"/>
        <source>Enter  opens   ·   Ctrl+Enter  opens beside   ·   Backspace  goes back   ·   Esc  closes</source>
        <translation>Enter  열기   ·   Ctrl+Enter  나란히 열기   ·   Backspace  뒤로   ·   Esc  닫기</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/switcher.py"/>
        <source>Nothing answers to “{typed}”.  Ctrl+K searches in the texts.</source>
        <translation>“{typed}”에 해당하는 것이 없습니다.  Ctrl+K로 본문을 검색합니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/switcher.py"/>
        <source>Among what {name} leads to</source>
        <translation>{name} 관련 항목 중에서</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/switcher.py"/>
        <source>Nothing else is held.</source>
        <translation>그 밖에 보유한 것이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/switcher.py"/>
        <source>This archive holds no readout yet.  Ctrl+I imports.</source>
        <translation>이 아카이브에는 아직 발표문이 없습니다.  Ctrl+I로 가져옵니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/switcher.py"/>
        <source>Open a readout beside</source>
        <translation>발표문을 나란히 열기</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/switcher.py"/>
        <source>Which text beside this one?</source>
        <translation>어느 문서를 나란히 열까요?</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/switcher.py"/>
        <source>Where to?  A title, a person, a tag, an occasion</source>
        <translation>어디로? 제목, 인물, 태그, 계기</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/switcher.py"/>
        <source>open now</source>
        <translation>열려 있음</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/switcher.py"/>
        <source>open lately</source>
        <translation>최근에 엶</translation>
    </message>
    <message>
        <location filename="../../app/ui/names.py"/>
        <source>{number}, year of a date</source>
        <translation>{number}년</translation>
    </message>
    <message>
        <location filename="../../app/ui/names.py"/>
        <source>{number}, month of a date</source>
        <translation> {number}월</translation>
    </message>
    <message>
        <location filename="../../app/ui/names.py"/>
        <source>{number}, day of a date</source>
        <translation> {number}일</translation>
    </message>
    <message>
        <location filename="../../app/ui/names.py"/>
        <source>in person</source>
        <translation>대면</translation>
    </message>
    <message>
        <location filename="../../app/ui/names.py"/>
        <source>by telephone</source>
        <translation>전화</translation>
    </message>
    <message>
        <location filename="../../app/ui/names.py"/>
        <source>by video</source>
        <translation>화상</translation>
    </message>
    <message>
        <location filename="../../app/ui/names.py"/>
        <location filename="../../app/ui/review/facts_form.py"/>
        <source>In person</source>
        <translation>대면</translation>
    </message>
    <message>
        <location filename="../../app/ui/names.py"/>
        <location filename="../../app/ui/review/facts_form.py"/>
        <source>By telephone</source>
        <translation>전화</translation>
    </message>
    <message>
        <location filename="../../app/ui/names.py"/>
        <location filename="../../app/ui/review/facts_form.py"/>
        <source>By video</source>
        <translation>화상</translation>
    </message>
    <message>
        <location filename="../../app/ui/names.py"/>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <location filename="../../app/ui/names.py"/>
        <source> and </source>
        <translation>, </translation>
    </message>
    <message>
        <location filename="../../app/ui/names.py"/>
        <source>statement</source>
        <translation>발언</translation>
    </message>
    <message>
        <location filename="../../app/ui/names.py"/>
        <source>agreement</source>
        <translation>합의사항</translation>
    </message>
    <message>
        <location filename="../../app/ui/names.py"/>
        <source>participant</source>
        <translation>참가자</translation>
    </message>
    <message>
        <location filename="../../app/ui/names.py"/>
        <source>readout</source>
        <translation>발표문</translation>
    </message>
    <message>
        <location filename="../../app/ui/names.py"/>
        <source>passage</source>
        <translation>부분</translation>
    </message>
    <message>
        <location filename="../../app/ui/names.py"/>
        <source>supports</source>
        <translation>뒷받침</translation>
    </message>
    <message>
        <location filename="../../app/ui/names.py"/>
        <source>contradicts</source>
        <translation>모순</translation>
    </message>
    <message>
        <location filename="../../app/ui/names.py"/>
        <source>follows</source>
        <translation>이어짐</translation>
    </message>
    <message>
        <location filename="../../app/ui/offering.py"/>
        <source>Search the archive for “{words}”</source>
        <translation>아카이브에서 “{words}” 검색</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/agreements.py"/>
        <source>No joint outcome was found in this text.</source>
        <translation>이 문서에서 공동 성과를 찾지 못했습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/attendees.py"/>
        <source>and others, not named in the text</source>
        <translation>외 다수(본문에 이름 없음)</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/attendees.py"/>
        <source>+{joint} joint</source>
        <translation>+{joint} 공동</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/attendees.py"/>
        <source>This text names nobody who was present.</source>
        <translation>이 문서에 참석자 이름이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/banner.py"/>
        <source>Retry</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/banner.py"/>
        <source>Close this message</source>
        <translation>이 메시지 닫기</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/facts.py"/>
        <source>The date was inferred, not printed.</source>
        <translation>날짜는 추정한 것이며 명시되어 있지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/facts.py"/>
        <source>The date comes from the source's details, not from the text.</source>
        <translation>날짜는 본문이 아니라 출처 정보에서 온 것입니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/facts.py"/>
        <location filename="../../app/ui/review/facts_form.py"/>
        <location filename="../../app/ui/review/proposed.py"/>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/facts.py"/>
        <location filename="../../app/ui/review/proposed.py"/>
        <source>Beginning</source>
        <translation>시작</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/facts.py"/>
        <location filename="../../app/ui/review/proposed.py"/>
        <source>Length</source>
        <translation>소요 시간</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/facts.py"/>
        <source>{start_time} local time</source>
        <translation>현지 시간 {start_time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/facts.py"/>
        <source>{duration_minutes} minutes</source>
        <translation>{duration_minutes}분간</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/facts.py"/>
        <source>Shows where the text says so.</source>
        <translation>본문의 해당 부분을 보여 줍니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/find_bar.py"/>
        <source>Mark all hits  ·  Ctrl+Enter</source>
        <translation>검색 결과 모두 표시  ·  Ctrl+Enter</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/find_bar.py"/>
        <source>Previous hit</source>
        <translation>이전 결과</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/find_bar.py"/>
        <source>Next hit</source>
        <translation>다음 결과</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/find_bar.py"/>
        <source>Mark all hits, key Ctrl+Enter</source>
        <translation>검색 결과 모두 표시, 키 Ctrl+Enter</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/find_bar.py"/>
        <source>not found</source>
        <translation>없음</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/library.py"/>
        <source>This archive holds no readout yet.

Drop files or folders on the window, or press Ctrl+I.

Ctrl+Shift+O opens the sample archive.</source>
        <translation>이 아카이브에는 아직 발표문이 없습니다.

파일이나 폴더를 창에 놓거나 Ctrl+I를 누르십시오.

Ctrl+Shift+O로 견본 아카이브를 엽니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/library.py"/>
        <source>The index is being made. Readouts that cannot be found yet: {behind}.</source>
        <translation>색인을 만드는 중입니다. 발표문 {behind}건은 아직 찾을 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/library.py"/>
        <source>Nothing among the texts held ({held}) answers to all that is asked for.

Click a word above to take it back.</source>
        <translation>보유한 문서 {held}건 가운데 모든 조건에 맞는 것이 없습니다.

위의 말을 클릭하면 조건을 뺍니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/library.py"/>
        <source>Nothing among the texts held ({held}) answers to “{typed}”.

Esc in the search field shows all of them.</source>
        <translation>보유한 문서 {held}건 가운데 “{typed}”에 해당하는 것이 없습니다.

검색란에서 Esc를 누르면 모두 보입니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/library.py"/>
        <source>{shown} of {held}</source>
        <translation>{held}건 중 {shown}건</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/library.py"/>
        <source>{shown}, {count} without a text</source>
        <translation>{shown}, 문서 없음 {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/reading.py"/>
        <source>Nothing is open.

Choose a readout in the library, or press Ctrl+K and type.</source>
        <translation>열린 문서가 없습니다.

문서 목록에서 발표문을 고르거나 Ctrl+K를 눌러 입력하십시오.</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/reading.py"/>
        <location filename="../../app/ui/review/head.py"/>
        <source>Publisher not known</source>
        <translation>발표 기관 불명</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/reading.py"/>
        <location filename="../../app/ui/provenance/revisions.py"/>
        <source>published {day}</source>
        <translation>{day} 발표</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/statements.py"/>
        <location filename="../../app/ui/showing/commands.py"/>
        <source>Every speaker</source>
        <translation>모든 발언자</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/statements.py"/>
        <location filename="../../app/ui/showing/commands.py"/>
        <source>Every side</source>
        <translation>모든 측</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/statements.py"/>
        <location filename="../../app/ui/showing/commands.py"/>
        <source>Every act</source>
        <translation>모든 종류</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/statements.py"/>
        <location filename="../../app/ui/showing/commands.py"/>
        <source>Here and reported</source>
        <translation>이 자리와 인용</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/statements.py"/>
        <source>


No statement was found in this text.</source>
        <translation>


이 문서에서 발언을 찾지 못했습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/statements.py"/>
        <source>


No statement is of all these kinds.

Alt+0 shows every statement.</source>
        <translation>


모든 조건에 맞는 발언이 없습니다.

Alt+0으로 모든 발언을 봅니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/statements.py"/>
        <source>{count} of {total}</source>
        <translation>{total}건 중 {count}건</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/statements.py"/>
        <source>Filter by {field}: {words}</source>
        <translation>{field}(으)로 좁히기: {words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/status.py"/>
        <location filename="../../app/ui/timeline/strip.py"/>
        <source>{shown} of {held} readouts</source>
        <translation>발표문 {held}건 중 {shown}건</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/status.py"/>
        <source>record verified</source>
        <translation>원본 대조 완료</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/status.py"/>
        <source>RECORD DOES NOT MATCH ITS HASH</source>
        <translation>기록이 해시와 일치하지 않음</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/status.py"/>
        <source>{annotations} saved</source>
        <translation>{annotations} 저장됨</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/status.py"/>
        <source>{annotations} · saving…</source>
        <translation>{annotations} · 저장 중…</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/status.py"/>
        <source>{annotations} · note not saved</source>
        <translation>{annotations} · 메모 저장 안 됨</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/status.py"/>
        <source>{meetings} without a text</source>
        <translation>문서 없는 {meetings}</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/voice_bar.py"/>
        <source>Whose voice: {words}</source>
        <translation>발언 비중: {words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/voice_bar.py"/>
        <source>Confirmed by {made_by}</source>
        <translation>{made_by} 확인</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/voice_bar.py"/>
        <source>What was not corrected stands as the parser read it. Ctrl+Shift+R goes through it.</source>
        <translation>바로잡지 않은 부분은 자동으로 읽은 그대로입니다. Ctrl+Shift+R로 살펴볼 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/voice_bar.py"/>
        <source>Statements made at this meeting, by who makes them: {words}. Reported elsewhere: {reported}.</source>
        <translation>이 회담에서 한 발언(측별): {words}. 다른 자리의 발언 인용: {reported}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/voice_bar.py"/>
        <source>Partly reviewed by {made_by} · {left} to review</source>
        <translation>{made_by} 일부 검토 · {left}건 남음</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/voice_bar.py"/>
        <source>What waits is found with Ctrl+R.</source>
        <translation>남은 것은 Ctrl+R로 찾습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/voice_bar.py"/>
        <source>unattributed</source>
        <translation>불명</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/voice_bar.py"/>
        <source>Whose voice</source>
        <translation>발언 비중</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/voice_bar.py"/>
        <source>Inferred, not confirmed</source>
        <translation>추정, 미확인</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/voice_bar.py"/>
        <source>No person has confirmed this reading yet. Ctrl+Shift+R corrects it and confirms it.</source>
        <translation>아직 아무도 이 읽기 결과를 확인하지 않았습니다. Ctrl+Shift+R로 바로잡고 확인합니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/voice_bar.py"/>
        <source>Made by {made_by}. {more}</source>
        <translation>판독: {made_by}. {more}</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/original.py"/>
        <source>Save the original…</source>
        <translation>원본 저장…</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/original.py"/>
        <source>its hash is the one it was received with</source>
        <translation>해시가 받을 때와 같음</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/original.py"/>
        <source>ITS HASH DOES NOT MATCH</source>
        <translation>해시가 일치하지 않음</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/original.py"/>
        <source>{source_name}, {size} bytes of {media_type}, {how}; {proof}.</source>
        <translation>{source_name}, {size}바이트, {media_type}, {how}. {proof}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/original.py"/>
        <source>Save the original</source>
        <translation>원본 저장</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/original.py"/>
        <source>Saved, byte for byte, as {path}.</source>
        <translation>한 바이트도 바꾸지 않고 {path}에 저장했습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/revisions.py"/>
        <source>No other text from this address is held. Importing a later one keeps both, and shows here what changed.</source>
        <translation>같은 주소의 다른 문서가 없습니다. 나중 판을 가져오면 둘 다 보관하고 바뀐 점을 여기에 보여 줍니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/revisions.py"/>
        <source>received {day}</source>
        <translation>{day} 받음</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/revisions.py"/>
        <source>{count} changes</source>
        <translation>변경 {count}곳</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/revisions.py"/>
        <source>from text {before} to text {after}</source>
        <translation>제{before}판에서 제{after}판으로</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/revisions.py"/>
        <source>Text {place}</source>
        <translation>제{place}판</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/revisions.py"/>
        <source>the earliest that is held</source>
        <translation>보유한 첫 판</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/revisions.py"/>
        <source>Open this text</source>
        <translation>이 판 열기</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/revisions.py"/>
        <source>Next change</source>
        <translation>다음 변경</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/revisions.py"/>
        <source>Texts from this address</source>
        <translation>같은 주소의 문서</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/revisions.py"/>
        <source>{changes} {turn}: what went is struck out, what came is underlined.</source>
        <translation>{turn}, {changes}: 빠진 것은 취소선, 들어온 것은 밑줄.</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/revisions.py"/>
        <source>  ·  open now</source>
        <translation>  ·  열려 있음</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/revisions.py"/>
        <source>The earliest text that is held, as it stands in the record.</source>
        <translation>보유한 첫 판, 기록에 있는 그대로.</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/sheet.py"/>
        <source>1  Source</source>
        <translation>1  출처</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/sheet.py"/>
        <source>2  As received</source>
        <translation>2  받은 그대로</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/sheet.py"/>
        <source>3  Revisions</source>
        <translation>3  개정판</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/sheet.py"/>
        <source>Leaf</source>
        <translation>보기</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/source.py"/>
        <source>{made_by}, {day}, decision {number}</source>
        <translation>{made_by}, {day}, 결정 {number}</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/source.py"/>
        <source>Page {page_uid}, characters {start}–{end}</source>
        <translation>페이지 {page_uid}, {start}–{end}번째 글자</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/source.py"/>
        <source>Text and original bytes match their hashes.</source>
        <translation>본문과 원본 바이트가 해시와 일치합니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/source.py"/>
        <source>THEY DO NOT MATCH.</source>
        <translation>일치하지 않음.</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/source.py"/>
        <source>Cut from</source>
        <translation>잘라 낸 곳</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/source.py"/>
        <source>{place}: piece {number} of {count}, by {by}</source>
        <translation>{place}: {count}개 중 {number}번째 부분, {by}</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/source.py"/>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/source.py"/>
        <source>Attribution</source>
        <translation>저작자 표시</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/source.py"/>
        <source>Received</source>
        <translation>받음</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/source.py"/>
        <source>{day} as {source_name}</source>
        <translation>{day}, 파일 이름 {source_name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/source.py"/>
        <source>Read by</source>
        <translation>판독</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/source.py"/>
        <source>SHA-256 of the text</source>
        <translation>본문의 SHA-256</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/source.py"/>
        <source>SHA-256 of the original</source>
        <translation>원본의 SHA-256</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/source.py"/>
        <source>, not yet confirmed by a person</source>
        <translation>, 아직 사람이 확인하지 않음</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/countries.py"/>
        <source>There is no country or body “{words}”.</source>
        <translation>“{words}”(이)라는 국가나 기구가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/countries.py"/>
        <source>Choose one of those offered.</source>
        <translation>제시된 것 가운데 고르십시오.</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/desk.py"/>
        <source>J K  next, previous    A  accept    C  correct    X  reject    S  skip    N  add a statement    W  add a person    Ctrl+Z  undo    Esc  back</source>
        <translation>J K  다음·이전    A  승인    C  정정    X  기각    S  건너뛰기    N  발언 추가    W  인물 추가    Ctrl+Z  실행 취소    Esc  뒤로</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/desk.py"/>
        <source>Looking for what waits …</source>
        <translation>검토할 것을 찾는 중…</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/desk.py"/>
        <source>Same person, same meeting  P</source>
        <translation>동일 인물·동일 회담  P</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/desk.py"/>
        <source>Nothing is filled in yet. Select the words in the text.</source>
        <translation>아직 입력된 것이 없습니다. 텍스트에서 낱말을 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/desk.py"/>
        <source>Nothing waits for review.

P shows who may be the same. Esc goes back to reading.</source>
        <translation>검토할 것이 없습니다.

P로 동일할 수 있는 인물·회담을 봅니다. Esc로 본문에 돌아갑니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/desk.py"/>
        <source>Nothing to take back.</source>
        <translation>되돌릴 것이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/desk.py"/>
        <source>Nothing to do again.</source>
        <translation>다시 실행할 것이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/doubt_rows.py"/>
        <source>seen</source>
        <translation>확인함</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/doubt_rows.py"/>
        <source>draft</source>
        <translation>초안</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/doubt_rows.py"/>
        <source>Findings</source>
        <translation>확인 사항</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/doubt_rows.py"/>
        <source>put off</source>
        <translation>보류</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/events_form.py"/>
        <source>Split</source>
        <translation>나누기</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/events_form.py"/>
        <source>Keep whole</source>
        <translation>나누지 않기</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/events_form.py"/>
        <source>The pieces are split, not corrected.</source>
        <translation>부분은 정정하지 않고 나눕니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/events_form.py"/>
        <source>As you drew it.</source>
        <translation>지정한 대로.</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/events_form.py"/>
        <source>nobody named</source>
        <translation>이름 없음</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/events_form.py"/>
        <source>Splitting makes one readout of each piece. The page stays as it is, out of the lists.</source>
        <translation>나누면 부분마다 발표문 하나가 됩니다. 페이지는 그대로 보관하고 목록에는 나오지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/events_form.py"/>
        <source>No pieces can be proposed. Select in the text what tells of each meeting.</source>
        <translation>나눌 부분을 제안할 수 없습니다. 회담마다 해당하는 부분을 본문에서 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/events_form.py"/>
        <source>Piece {number}</source>
        <translation>부분 {number}</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/events_form.py"/>
        <source>Another piece, if there is one</source>
        <translation>부분이 더 있으면</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/facts_form.py"/>
        <source>In the text</source>
        <translation>본문</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/facts_form.py"/>
        <source>Date line</source>
        <translation>날짜 줄</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/facts_form.py"/>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>Inferred</source>
        <translation>추정</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/facts_form.py"/>
        <source>Source’s details</source>
        <translation>출처 정보</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/facts_form.py"/>
        <source>Not told</source>
        <translation>언급 없음</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/facts_form.py"/>
        <source>“{words}” is no time of day.</source>
        <translation>“{words}”은(는) 시각이 아닙니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/facts_form.py"/>
        <source>“{words}” is no length in minutes.</source>
        <translation>“{words}”은(는) 분 단위 길이가 아닙니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/facts_form.py"/>
        <source>Beginning, local time</source>
        <translation>시작(현지 시간)</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/facts_form.py"/>
        <source>Length in minutes</source>
        <translation>소요 시간(분)</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/facts_form.py"/>
        <source>Write it as 09:40.</source>
        <translation>09:40과 같이 쓰십시오.</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/facts_form.py"/>
        <source>Write it as 35.</source>
        <translation>35와 같이 쓰십시오.</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/facts_form.py"/>
        <source>Town or building</source>
        <translation>도시 또는 건물</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/facts_form.py"/>
        <source>G20 Summit</source>
        <translation>G20 정상회의</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/facts_form.py"/>
        <source>“{words}” is no date.</source>
        <translation>“{words}”은(는) 날짜가 아닙니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/facts_form.py"/>
        <source>Where the text says so</source>
        <translation>본문의 해당 부분</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/facts_form.py"/>
        <source>Write it as 2017-07-07.</source>
        <translation>2017-07-07과 같이 쓰십시오.</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/form.py"/>
        <source>Accept</source>
        <translation>승인</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/form.py"/>
        <source>Reject</source>
        <translation>기각</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/form.py"/>
        <source>The {what} is no longer in the reading.</source>
        <translation>이 {what}은(는) 더 이상 판독 결과에 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/form.py"/>
        <source>Nothing was changed.</source>
        <translation>바뀐 것이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/form.py"/>
        <source>Skip this finding.</source>
        <translation>이 확인 사항은 건너뛰십시오.</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/head.py"/>
        <source>no date</source>
        <translation>날짜 없음</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/head.py"/>
        <source>Back to reading, key Esc</source>
        <translation>본문으로, 키 Esc</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/head.py"/>
        <source>, key </source>
        <translation>, 키 </translation>
    </message>
    <message>
        <location filename="../../app/ui/review/opening.py"/>
        <source>Review – Chancery</source>
        <translation>검토 – Chancery</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/pairs.py"/>
        <location filename="../../app/ui/review/sides.py"/>
        <source>{first} and {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/pairs.py"/>
        <source>Recorded by {author}, {day}</source>
        <translation>기록: {author}, {day}</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/pairs.py"/>
        <source>A meeting without a text</source>
        <translation>문서가 없는 회담</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/pairs.py"/>
        <source>Same person?</source>
        <translation>동일 인물?</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/pairs.py"/>
        <source>Same meeting?</source>
        <translation>동일 회담?</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/pairs.py"/>
        <source>Also {names}</source>
        <translation>다른 이름 {names}</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/participant_form.py"/>
        <source>Principal</source>
        <translation>회담 당사자</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/participant_form.py"/>
        <source>Attendee</source>
        <translation>배석자</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/participant_form.py"/>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/participant_form.py"/>
        <source>Side</source>
        <translation>측(국가·기구)</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/participant_form.py"/>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/participant_form.py"/>
        <source>Office</source>
        <translation>직책</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/participant_form.py"/>
        <source>Where the name stands</source>
        <translation>이름이 나온 곳</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/participant_form.py"/>
        <source>Where the office stands</source>
        <translation>직책이 나온 곳</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/participant_form.py"/>
        <source>No participant was read here. What you fill in below adds one.</source>
        <translation>여기서 읽은 참가자가 없습니다. 아래에 적으면 한 명 추가합니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/participant_form.py"/>
        <source>As printed</source>
        <translation>적힌 그대로</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/participant_form.py"/>
        <source>Country or body</source>
        <translation>국가 또는 기구</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/participant_form.py"/>
        <source>A participant needs a name.</source>
        <translation>참가자에게는 이름이 있어야 합니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/participant_form.py"/>
        <source>Select the name in the text, or type it.</source>
        <translation>본문에서 이름을 선택하거나 입력하십시오.</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/passage.py"/>
        <source>Passage in question</source>
        <translation>해당 부분</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/plain_forms.py"/>
        <source>What is none stays in the archive, out of the lists.</source>
        <translation>발표문이 아닌 것은 아카이브에 남고 목록에는 나오지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/plain_forms.py"/>
        <source>Take it from the text</source>
        <translation>본문에서 가져오기</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/plain_forms.py"/>
        <source>The title is empty.</source>
        <translation>제목이 비어 있습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/plain_forms.py"/>
        <source>Read as an agreement: {verb}.</source>
        <translation>합의사항으로 읽음: {verb}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/plain_forms.py"/>
        <source>There is nothing to fill in. Accepting says that you have seen it.</source>
        <translation>적을 것이 없습니다. 승인하면 본 것으로 기록됩니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/plain_forms.py"/>
        <source>Is a readout</source>
        <translation>발표문임</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/plain_forms.py"/>
        <source>Is none</source>
        <translation>발표문 아님</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/plain_forms.py"/>
        <source>Type it, or select it in the text.</source>
        <translation>입력하거나 본문에서 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/proposed.py"/>
        <source>Statement</source>
        <translation>발언</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/proposed.py"/>
        <source>Agreement</source>
        <translation>합의사항</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/proposed.py"/>
        <source>Participant</source>
        <translation>참가자</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/proposed.py"/>
        <source>Is it a readout?</source>
        <translation>발표문입니까?</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/proposed.py"/>
        <source>Several meetings on one page</source>
        <translation>한 페이지에 여러 회담</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/sameness.py"/>
        <source>J K  next, previous     A  the same     X  not the same     S  later     U  take back     Esc  back</source>
        <translation>J K  다음·이전     A  동일     X  다름     S  나중에     U  되돌리기     Esc  뒤로</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/sameness.py"/>
        <source>Same person, same meeting</source>
        <translation>동일 인물·동일 회담</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/sameness.py"/>
        <source>Proposals</source>
        <translation>제안</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/sameness.py"/>
        <source>The same  A</source>
        <translation>동일  A</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/sameness.py"/>
        <source>Not the same  X</source>
        <translation>다름  X</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/sameness.py"/>
        <source>Later  S</source>
        <translation>나중에  S</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/sameness.py"/>
        <source>Take back  U</source>
        <translation>되돌리기  U</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/sameness.py"/>
        <source>Looking for who may be the same …</source>
        <translation>동일할 수 있는 인물을 찾는 중…</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/sameness.py"/>
        <source>Findings  P</source>
        <translation>확인 사항  P</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/sameness.py"/>
        <source>The same, key A or Enter</source>
        <translation>동일, 키 A 또는 Enter</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/sameness.py"/>
        <source>Not the same, key X</source>
        <translation>다름, 키 X</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/sameness.py"/>
        <source>Later, key S</source>
        <translation>나중에, 키 S</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/sameness.py"/>
        <source>Take the last decision back, key U</source>
        <translation>마지막 결정 되돌리기, 키 U</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/sameness.py"/>
        <source>U takes the last decision back. </source>
        <translation>U로 마지막 결정을 되돌립니다. </translation>
    </message>
    <message>
        <location filename="../../app/ui/review/sameness.py"/>
        <source>Nobody and nothing is waiting to be joined.

{undo}Esc goes back to reading.</source>
        <translation>합칠 것이 없습니다.

{undo}Esc로 본문에 돌아갑니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/sameness.py"/>
        <source>{count} decided</source>
        <translation>결정 {count}건</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/side.py"/>
        <source>Accept  A</source>
        <translation>승인  A</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/side.py"/>
        <source>Correct  C</source>
        <translation>정정  C</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/side.py"/>
        <source>Reject  X</source>
        <translation>기각  X</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/side.py"/>
        <source>Skip  S</source>
        <translation>건너뛰기  S</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/side.py"/>
        <source>As proposed  U</source>
        <translation>제안대로  U</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/side.py"/>
        <source>Back to the parser’s reading</source>
        <translation>자동 판독으로 되돌리기</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/side.py"/>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/side.py"/>
        <source>{reject}, key X</source>
        <translation>{reject}, 키 X</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/side.py"/>
        <source>Accept, key A or Enter</source>
        <translation>승인, 키 A 또는 Enter</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/side.py"/>
        <source>Correct, key C</source>
        <translation>정정, 키 C</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/side.py"/>
        <source>Reject, key X</source>
        <translation>기각, 키 X</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/side.py"/>
        <source>Skip, key S</source>
        <translation>건너뛰기, 키 S</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/side.py"/>
        <source>As proposed, key U</source>
        <translation>제안대로, 키 U</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/side.py"/>
        <source>Save what was changed, key A or Enter</source>
        <translation>바꾼 것 저장, 키 A 또는 Enter</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/side.py"/>
        <source>{word}, key A or Enter</source>
        <translation>{word}, 키 A 또는 Enter</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/side.py"/>
        <source>Read by {made_by}</source>
        <translation>판독: {made_by}</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/sides.py"/>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/sides.py"/>
        <source>In</source>
        <translation>나오는 문서</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/span_field.py"/>
        <source>Select words in the text to change it</source>
        <translation>본문에서 문구를 선택하면 바뀝니다</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/span_field.py"/>
        <source>Nothing. Select words in the text.</source>
        <translation>없음. 본문에서 문구를 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/statement_form.py"/>
        <source>Words</source>
        <translation>문구</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/statement_form.py"/>
        <source>Verb</source>
        <translation>동사</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/statement_form.py"/>
        <source>Manner of speaking</source>
        <translation>발언 종류</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/statement_form.py"/>
        <location filename="../../app/ui/searching/kinds.py"/>
        <source>Said</source>
        <translation>발언</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/statement_form.py"/>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>Who speaks</source>
        <translation>발언자</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/statement_form.py"/>
        <source>No statement was read here. What you choose below adds one.</source>
        <translation>여기서 읽은 발언이 없습니다. 아래에서 고르면 하나 추가합니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/statement_form.py"/>
        <source>The statement has no words.</source>
        <translation>발언에 문구가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/statement_form.py"/>
        <source>At this meeting</source>
        <translation>이 회담에서</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/statement_form.py"/>
        <source>Elsewhere, reported here</source>
        <translation>다른 자리(여기서는 인용)</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/statement_form.py"/>
        <source>No agreement</source>
        <translation>합의 아님</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/statement_form.py"/>
        <source>An agreement</source>
        <translation>합의사항</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/statement_form.py"/>
        <source>Select its words in the text.</source>
        <translation>본문에서 문구를 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/waiting.py"/>
        <source>{texts} to review</source>
        <translation>검토할 {texts}</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/waiting.py"/>
        <source>Review what is doubtful  ·  Ctrl+R</source>
        <translation>불확실한 부분 검토  ·  Ctrl+R</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/walk.py"/>
        <source>{seen} seen</source>
        <translation>확인함 {seen}건</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/walk.py"/>
        <source>{settled} settled</source>
        <translation>처리 {settled}건</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/walk.py"/>
        <source>{put_off_count} for later</source>
        <translation>보류 {put_off_count}건</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/whole.py"/>
        <source>A statement that was not read</source>
        <translation>읽히지 않은 발언</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/whole.py"/>
        <source>Somebody who took part and was not read</source>
        <translation>읽히지 않은 참석자</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/whole.py"/>
        <source>Listed as a readout.</source>
        <translation>회담 기록으로 목록에 있습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/whole.py"/>
        <source>Kept out of the lists.</source>
        <translation>목록에서 빠져 있습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/also_found.py"/>
        <source>In titles</source>
        <translation>제목에 있음</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/also_found.py"/>
        <source>More people: {number}</source>
        <translation>사람 {number} 더</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/also_found.py"/>
        <source>More tags: {number}</source>
        <translation>태그 {number} 더</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/also_found.py"/>
        <source>More notes: {number}</source>
        <translation>메모 {number} 더</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/also_found.py"/>
        <source>Also found</source>
        <translation>함께 찾은 것</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/commands.py"/>
        <source>Nothing that is asked for has other names. Ctrl+Shift+N gives something other names.</source>
        <translation>찾는 말에 다른 이름이 없습니다. Ctrl+Shift+N으로 다른 이름을 줄 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/commands.py"/>
        <source>Space leaves a line out; H marks the others, in one step.</source>
        <translation>Space로 줄을 빼고, H로 나머지를 한 번에 표시합니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/commands.py"/>
        <source>Nobody, no tag, no note and no title answers to what is typed.</source>
        <translation>입력한 말에 맞는 사람, 태그, 메모, 제목이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/concordance.py"/>
        <source>Enter  adds, or changes   ·   Del  takes it away   ·   Ctrl+O  takes a file in   ·   Ctrl+S  writes one   ·   Esc</source>
        <translation>Enter  추가 또는 변경   ·   Del  없애기   ·   Ctrl+O  파일 가져오기   ·   Ctrl+S  파일로 쓰기   ·   Esc</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/concordance.py"/>
        <source>Nothing has several names yet. Write them with = between them; a search for one of them then also looks for the others, and says so.</source>
        <translation>아직 이름이 여럿인 것이 없습니다. 이름들을 =로 이어 쓰십시오. 그중 하나를 찾으면 다른 이름도 함께 찾고, 그렇다고 알립니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/concordance.py"/>
        <source>Plain files (*.toml *.csv)</source>
        <translation>일반 파일 (*.toml *.csv)</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/concordance.py"/>
        <source>{file}: {count} with several names.</source>
        <translation>{file}: 이름이 여럿인 것 {count}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/concordance.py"/>
        <source>Two names at least, with = between them.</source>
        <translation>이름은 둘 이상, =로 이어 쓰십시오.</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/concordance.py"/>
        <source>Type a second name behind = and press Enter: {typed} = …</source>
        <translation>= 뒤에 다른 이름을 입력하고 Enter를 누르십시오: {typed} = …</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/concordance.py"/>
        <source>{file}: {count} with names that are new.</source>
        <translation>{file}: 새 이름이 있는 것 {count}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/concordance.py"/>
        <source>Woodside summit = San Francisco vision</source>
        <translation>우드사이드 회담 = 샌프란시스코 비전</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/concordance.py"/>
        <source>Taken away: {names}. Ctrl+Z brings it back.</source>
        <translation>없앴습니다: {names}. Ctrl+Z로 되돌립니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/concordance.py"/>
        <source>Enter adds this</source>
        <translation>Enter로 추가</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/concordance.py"/>
        <source>Enter changes it to this</source>
        <translation>Enter로 이렇게 변경</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/exporting.py"/>
        <source>Export what is found</source>
        <translation>찾은 것 내보내기</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/exporting.py"/>
        <source>Table (*.csv)</source>
        <translation>표 (*.csv)</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/exporting.py"/>
        <source>{file}: row {done} of {total}</source>
        <translation>{file}: {total}행 중 {done}행</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/exporting.py"/>
        <source>{file}: rows written: {count}.</source>
        <translation>{file}: {count}행.</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/exporting.py"/>
        <source>The export was stopped. Nothing was written.</source>
        <translation>내보내기를 멈췄습니다. 아무것도 쓰지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>Days of the meetings</source>
        <translation>회담 날짜</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>Years</source>
        <translation>연도</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>Countries</source>
        <translation>국가</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>Pairs of countries</source>
        <translation>양국 조합</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>People</source>
        <translation>인물</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>Topics, by their words</source>
        <translation>주제(낱말로 추정)</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>Your tags</source>
        <translation>내 태그</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>Publishers</source>
        <translation>발표 기관</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>Kinds of meeting</source>
        <translation>회담 종류</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>Languages</source>
        <translation>언어</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>State of the reading</source>
        <translation>판독 상태</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>What is done by it</source>
        <translation>발언 종류</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>Kinds of agreement</source>
        <translation>합의 종류</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>Summits</source>
        <translation>정상회담</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>Ministers' meetings</source>
        <translation>장관급 회담</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>Calls</source>
        <translation>통화</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>Courtesy calls</source>
        <translation>예방</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>Memoranda of conversation</source>
        <translation>면담록</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>Joint texts</source>
        <translation>공동 문서</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>Others</source>
        <translation>기타</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>Confirmed by a person</source>
        <translation>사람이 확인함</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>With something to review</source>
        <translation>검토할 것 있음</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <location filename="../../app/ui/searching/kinds.py"/>
        <source>Agreed</source>
        <translation>합의</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>Shared the view</source>
        <translation>인식 공유</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>Decided</source>
        <translation>결정</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>Concurred</source>
        <translation>의견 일치</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>Confirmed</source>
        <comment>kind of agreement</comment>
        <translation>확인</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/kinds.py"/>
        <source>Texts</source>
        <translation>문서</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/kinds.py"/>
        <location filename="../../app/ui/searching/wording.py"/>
        <source>Whole texts</source>
        <translation>문서 전체</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/kinds.py"/>
        <source>Order of the list</source>
        <translation>목록 순서</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/names_bar.py"/>
        <source>{typed}: also searched as {names}</source>
        <translation>{typed}: {names}(으)로도 찾음</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/names_bar.py"/>
        <source>{typed}: not searched as {names}</source>
        <translation>{typed}: {names}(으)로는 찾지 않음</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/names_bar.py"/>
        <source>Also searched</source>
        <translation>함께 찾은 이름</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/narrow.py"/>
        <source>Narrow the list</source>
        <translation>목록 좁히기</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/narrow.py"/>
        <source>Enter asks for it  ·  X leaves it out  ·  Backspace takes the last back</source>
        <translation>Enter로 좁히기  ·  X로 제외  ·  Backspace로 마지막 조건 취소</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/narrow.py"/>
        <location filename="../../app/ui/searching/wording.py"/>
        <location filename="../../app/ui/timeline/saving.py"/>
        <source>not {value}</source>
        <translation>{value} 제외</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/narrow.py"/>
        <source>{value}: take back</source>
        <translation>{value}: 조건 빼기</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/saved.py"/>
        <source>Enter  shows it   ·   F2  renames it   ·   Del  takes it away   ·   Ctrl+S  keeps another   ·   Esc</source>
        <translation>Enter  보기   ·   F2  이름 바꾸기   ·   Del  없애기   ·   Ctrl+S  새로 저장   ·   Esc</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/saved.py"/>
        <source>Enter  keeps it under this name   ·   Esc  closes</source>
        <translation>Enter  이 이름으로 저장   ·   Esc  닫기</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/saved.py"/>
        <source>No search is kept yet. Ctrl+S keeps the one that is shown.</source>
        <translation>저장한 검색이 아직 없습니다. Ctrl+S로 지금 검색을 저장합니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/saved.py"/>
        <source>“{name}” is in the trash. Ctrl+Z brings it back.</source>
        <translation>“{name}”을(를) 휴지통에 넣었습니다. Ctrl+Z로 되돌립니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/saved.py"/>
        <source>{number} new</source>
        <translation>새로 {number}</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/saved.py"/>
        <source>Everything is listed: there is no search to keep. Ctrl+K begins one.</source>
        <translation>모두 나열되어 있어 저장할 검색이 없습니다. Ctrl+K로 검색을 시작합니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/saved.py"/>
        <source>Which search?</source>
        <translation>어느 검색?</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/saved.py"/>
        <source>Keep this search</source>
        <translation>이 검색 저장</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/saved.py"/>
        <source>Keep this search as …</source>
        <translation>이 검색의 이름…</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/saved.py"/>
        <source>Kept as “{name}”. Ctrl+Shift+S lists the searches that are kept.</source>
        <translation>“{name}”(으)로 저장했습니다. Ctrl+Shift+S로 저장한 검색을 봅니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/saved.py"/>
        <source>In place of: {search}</source>
        <translation>바꿀 것: {search}</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/saved.py"/>
        <source>Enter calls it so</source>
        <translation>Enter로 이 이름으로</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/seeker.py"/>
        <source>The window was closed; the index will be finished next time.</source>
        <translation>창이 닫혔습니다. 색인은 다음에 완성합니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/seeker.py"/>
        <source>The search index was not made. What there was of it is used as before.</source>
        <translation>검색 색인을 다시 만들지 않았습니다. 이전 색인을 그대로 씁니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/sparks.py"/>
        <source>{first} to {last}, most in {year}: {number}</source>
        <translation>{first}년부터 {last}년까지, {year}년에 가장 많음({number}건)</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/sparks.py"/>
        <source>all in {year}</source>
        <translation>모두 {year}년</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/wording.py"/>
        <source>Best first</source>
        <translation>관련순</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/wording.py"/>
        <source>Newest first</source>
        <translation>최신순</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/wording.py"/>
        <source>Oldest first</source>
        <translation>오래된 순</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/wording.py"/>
        <source>Everything</source>
        <translation>모두</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/wording.py"/>
        <source>exactly as typed</source>
        <translation>입력한 그대로</translation>
    </message>
    <message>
        <location filename="../../app/ui/showing/choice.py"/>
        <source>Enter  narrows to it   ·   Esc  leaves all as it is</source>
        <translation>Enter  좁히기   ·   Esc  그대로 두기</translation>
    </message>
    <message>
        <location filename="../../app/ui/showing/commands.py"/>
        <source>Statements of which speaker?</source>
        <translation>어느 발언자의 발언?</translation>
    </message>
    <message>
        <location filename="../../app/ui/showing/commands.py"/>
        <source>Statements of which side?</source>
        <translation>어느 측의 발언?</translation>
    </message>
    <message>
        <location filename="../../app/ui/showing/commands.py"/>
        <source>Which kind of statement?</source>
        <translation>어떤 종류의 발언?</translation>
    </message>
    <message>
        <location filename="../../app/ui/showing/commands.py"/>
        <source>Made here, or reported from elsewhere?</source>
        <translation>이 자리의 발언입니까, 다른 자리의 인용입니까?</translation>
    </message>
    <message>
        <location filename="../../app/ui/showing/commands.py"/>
        <location filename="../../app/ui/timeline/commands.py"/>
        <source>{pane} hidden. {key} shows and goes there.</source>
        <translation>{pane} 숨김. {key}로 다시 보고 이동합니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/showing/commands.py"/>
        <source>The text alone. Shift+R brings the panes back.</source>
        <translation>본문만 보입니다. Shift+R로 다른 창을 다시 봅니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/showing/commands.py"/>
        <source>Whose words? Go to an attendee (A) or into a statement (J), then press F.</source>
        <translation>누구의 말입니까? 참석자(A)나 발언(J)으로 가서 F를 누르십시오.</translation>
    </message>
    <message>
        <location filename="../../app/ui/showing/commands.py"/>
        <source>Everything is shown again.</source>
        <translation>모두 다시 보입니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/showing/commands.py"/>
        <source>Nothing in this text is tagged. T tags a passage.</source>
        <translation>이 문서에는 태그가 없습니다. T로 답니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/showing/commands.py"/>
        <source>{speaker} makes no statement in this text.</source>
        <translation>이 문서에 {speaker}의 발언이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/showing/fading.py"/>
        <source>Only {speaker}: {number} of {statements}</source>
        <translation>{speaker}만: {statements} 중 {number}건</translation>
    </message>
    <message>
        <location filename="../../app/ui/showing/fading.py"/>
        <source>Only what is tagged: {passages}</source>
        <translation>태그 있는 곳만: {passages}</translation>
    </message>
    <message>
        <location filename="../../app/ui/showing/strip.py"/>
        <source>Show everything</source>
        <translation>모두 보기</translation>
    </message>
    <message>
        <location filename="../../app/ui/showing/strip.py"/>
        <source>Show everything  ·  {key}</source>
        <translation>모두 보기  ·  {key}</translation>
    </message>
    <message>
        <location filename="../../app/ui/text/editor.py"/>
        <source>Note editor</source>
        <translation>메모 편집</translation>
    </message>
    <message>
        <location filename="../../app/ui/text/editor.py"/>
        <source>Delete this annotation  ·  Del</source>
        <translation>이 주석 삭제  ·  Del</translation>
    </message>
    <message>
        <location filename="../../app/ui/text/editor.py"/>
        <source>Delete this annotation</source>
        <translation>이 주석 삭제</translation>
    </message>
    <message>
        <location filename="../../app/ui/text/formats.py"/>
        <source>Ctrl+click, or D, goes to what is mentioned here</source>
        <translation>Ctrl+클릭 또는 D 키로 여기서 언급된 것으로 이동합니다</translation>
    </message>
    <message>
        <location filename="../../app/ui/text/hand.py"/>
        <source>No annotation is in hand. N and P go from one to the next, O through those that overlap here.</source>
        <translation>잡은 주석이 없습니다. N과 P로 앞뒤 주석, O로 겹치는 주석으로 갑니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/text/hand.py"/>
        <source>There is no larger stretch here.</source>
        <translation>여기서는 더 넓힐 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/text/hand.py"/>
        <source>No annotation is here.</source>
        <translation>여기에 주석이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/text/hand.py"/>
        <source>Only one annotation is here.</source>
        <translation>여기에는 주석이 하나뿐입니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/text/marking.py"/>
        <source>Nothing to mark here. Select words, or go to a statement with J.</source>
        <translation>여기에는 표시할 것이 없습니다. 문구를 선택하거나 J로 발언에 가십시오.</translation>
    </message>
    <message>
        <location filename="../../app/ui/text/marking.py"/>
        <source>There is no annotation on this {kind}.</source>
        <translation>이 {kind}에는 주석이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/text/notes.py"/>
        <source>About the {kind}</source>
        <translation>{kind}에 대하여</translation>
    </message>
    <message>
        <location filename="../../app/ui/text/notes.py"/>
        <source>Write a note  M</source>
        <translation>메모 쓰기  M</translation>
    </message>
    <message>
        <location filename="../../app/ui/text/notes.py"/>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <location filename="../../app/ui/text/notes.py"/>
        <source>Passage moved: please check</source>
        <translation>위치가 옮겨짐: 확인 필요</translation>
    </message>
    <message>
        <location filename="../../app/ui/text/notes.py"/>
        <source>Passage not found</source>
        <translation>위치를 찾지 못함</translation>
    </message>
    <message>
        <location filename="../../app/ui/text/popover.py"/>
        <source>Mark the selection</source>
        <translation>선택 영역 표시</translation>
    </message>
    <message>
        <location filename="../../app/ui/text/popover.py"/>
        <source>Note  M</source>
        <translation>메모  M</translation>
    </message>
    <message>
        <location filename="../../app/ui/text/popover.py"/>
        <source>Tag  T</source>
        <translation>태그  T</translation>
    </message>
    <message>
        <location filename="../../app/ui/text/popover.py"/>
        <source>Write a note, key M</source>
        <translation>메모 쓰기, 키 M</translation>
    </message>
    <message>
        <location filename="../../app/ui/text/popover.py"/>
        <source>Add tags, key T</source>
        <translation>태그 달기, 키 T</translation>
    </message>
    <message>
        <location filename="../../app/ui/text/stripes.py"/>
        <source>, changed {changed}</source>
        <translation>, {changed} 변경</translation>
    </message>
    <message>
        <location filename="../../app/ui/text/swatches.py"/>
        <source>{colour} highlight, key {key}</source>
        <translation>{colour} 하이라이트, 키 {key}</translation>
    </message>
    <message>
        <location filename="../../app/ui/text/view.py"/>
        <source>Text of the readout</source>
        <translation>발표문 본문</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/commands.py"/>
        <source>The timeline is still being counted.</source>
        <translation>연표를 집계하는 중입니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/line.py"/>
        <location filename="../../app/ui/timeline/words.py"/>
        <source>{when}: {number}</source>
        <translation>{when}: {number}</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/saving.py"/>
        <source>All readouts in time</source>
        <translation>발표문 연표</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/saving.py"/>
        <source>Readouts in time: {what}</source>
        <translation>발표문 연표: {what}</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/saving.py"/>
        <source>All statements in time</source>
        <translation>발언 연표</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/saving.py"/>
        <source>Statements in time: {what}</source>
        <translation>발언 연표: {what}</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/saving.py"/>
        <source>All agreements in time</source>
        <translation>합의 연표</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/saving.py"/>
        <source>Agreements in time: {what}</source>
        <translation>합의 연표: {what}</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/saving.py"/>
        <source>Save the timeline</source>
        <translation>연표 저장</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/saving.py"/>
        <source>timeline</source>
        <comment>name of a file</comment>
        <translation>연표</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/saving.py"/>
        <source>{archive}, {day}</source>
        <translation>{archive}, {day}</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/sheet.py"/>
        <source>and further meetings: {number}</source>
        <translation>외 회담 {number}건</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/sheet.py"/>
        <source>each meeting by itself</source>
        <translation>회담별 표시</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/sheet.py"/>
        <source>marked: {when}, {number}</source>
        <translation>표시 범위: {when}, {number}</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/sheet.py"/>
        <source>hollow: known, no text held</source>
        <translation>빈 표시: 문서 없는 회담</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/sheet.py"/>
        <source>brackets: {number} known to a month or a year only</source>
        <translation>괄호: 월 또는 연도만 확인됨 {number}건</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/strip.py"/>
        <source>meetings</source>
        <translation>회담별</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/strip.py"/>
        <source>Farther (−)</source>
        <translation>넓게 (−)</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/strip.py"/>
        <source>Nearer (+)</source>
        <translation>가까이 (+)</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/strip.py"/>
        <source>Everything (0)</source>
        <translation>전체 (0)</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/strip.py"/>
        <source>Hide the timeline</source>
        <translation>연표 숨기기</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/strip.py"/>
        <source>The search index is being made.</source>
        <translation>검색 색인을 만드는 중입니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/strip.py"/>
        <location filename="../../app/ui/timeline/words.py"/>
        <source>{number} known without a text</source>
        <translation>문서 없는 회담 {number}건</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/strip.py"/>
        <source>{number} undated</source>
        <translation>날짜 없음 {number}건</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/words.py"/>
        <source>no readouts</source>
        <translation>발표문 없음</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/words.py"/>
        <source>no statements</source>
        <translation>발언 없음</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/words.py"/>
        <source>no agreements</source>
        <translation>합의 없음</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/words.py"/>
        <source>by decade</source>
        <translation>10년별</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/words.py"/>
        <source>by year</source>
        <translation>연도별</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/words.py"/>
        <source>by quarter</source>
        <translation>분기별</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/words.py"/>
        <source>by month</source>
        <translation>월별</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/words.py"/>
        <source>by day</source>
        <translation>일별</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/words.py"/>
        <source>{first} – {last}</source>
        <translation>{first}~{last}</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/words.py"/>
        <source>{year}s</source>
        <comment>decade</comment>
        <translation>{year}년대</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/words.py"/>
        <source>Q{quarter} {year}</source>
        <translation>{year}년 {quarter}분기</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/words.py"/>
        <source>{when}, month not known: {number}</source>
        <translation>{when}(월 미상): {number}</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/words.py"/>
        <source>{when}, day not known: {number}</source>
        <translation>{when}(일 미상): {number}</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/words.py"/>
        <source>Others</source>
        <comment>lane of a timeline</comment>
        <translation>기타</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/words.py"/>
        <source>since {day}</source>
        <translation>{day} 이후</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/words.py"/>
        <source>until {day}</source>
        <translation>{day}까지</translation>
    </message>
    <message>
        <location filename="../../app/ui/welcome/archives.py"/>
        <source>Open an archive</source>
        <translation>아카이브 열기</translation>
    </message>
    <message>
        <location filename="../../app/ui/welcome/archives.py"/>
        <source>Archives (*.db);;All files (*)</source>
        <translation>아카이브 (*.db);;모든 파일 (*)</translation>
    </message>
    <message>
        <location filename="../../app/ui/welcome/archives.py"/>
        <source>The sample is as new. Your earlier notebook: {name}</source>
        <translation>견본을 처음 상태로 되돌렸습니다. 이전 노트북: {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/welcome/archives.py"/>
        <source>This is your own archive.</source>
        <translation>내 아카이브입니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/welcome/opening.py"/>
        <source>It opens where you left it.</source>
        <translation>지난번에 보던 곳에서 열립니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/welcome/opening.py"/>
        <source>Read</source>
        <translation>읽기</translation>
    </message>
    <message>
        <location filename="../../app/ui/welcome/opening.py"/>
        <source>This archive holds {readouts}. Open now: {title}.</source>
        <translation>이 아카이브에는 {readouts}이 있습니다. 열려 있음: {title}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/welcome/opening.py"/>
        <source>Open the sample archive</source>
        <translation>견본 아카이브 열기</translation>
    </message>
    <message>
        <location filename="../../app/ui/welcome/opening.py"/>
        <source>Fifteen texts between two countries that do not exist. Try everything; reset at will.</source>
        <translation>가상의 두 나라 사이의 문서 15건. 마음껏 해 보고 언제든 초기화하십시오.</translation>
    </message>
    <message>
        <location filename="../../app/ui/welcome/opening.py"/>
        <source>Import readouts</source>
        <translation>발표문 가져오기</translation>
    </message>
    <message>
        <location filename="../../app/ui/welcome/opening.py"/>
        <source>Text, web pages, Word, PDF, TEI, whole folders. Or drop them on this window.</source>
        <translation>텍스트, 웹, Word, PDF, TEI, 폴더째로. 이 창에 놓아도 됩니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/welcome/opening.py"/>
        <source>Open another archive</source>
        <translation>다른 아카이브 열기</translation>
    </message>
    <message>
        <location filename="../../app/ui/welcome/opening.py"/>
        <source>A colleague's, or one on a shared drive. Your own notebook comes along.</source>
        <translation>동료의 것이나 공유 드라이브의 것. 내 노트북은 그대로 따라옵니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/welcome/opening.py"/>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <location filename="../../app/ui/welcome/page.py"/>
        <source>Official readouts, kept exactly as published, with proof that nothing was changed.</source>
        <translation>공식 발표문을 발표된 그대로 보관하고 바뀌지 않았음을 증명합니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/welcome/page.py"/>
        <source>Text, attendees and agreements side by side; what was inferred looks different.</source>
        <translation>본문·참석자·합의사항을 나란히. 추정한 것은 달리 보입니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/welcome/page.py"/>
        <source>Highlights, notes, tags and sourced briefs. Nothing leaves this computer.</source>
        <translation>하이라이트, 메모, 태그, 출처를 밝힌 브리핑 자료. 아무것도 이 컴퓨터 밖으로 나가지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../app/ui/welcome/page.py"/>
        <source>Welcome to Chancery</source>
        <translation>Chancery에 오신 것을 환영합니다</translation>
    </message>
    <message>
        <location filename="../../app/ui/welcome/page.py"/>
        <source>↑ ↓ and Enter choose.   F1 opens the help, Ctrl+Shift+P shows every command.</source>
        <translation>↑ ↓ 와 Enter로 선택.   F1은 도움말, Ctrl+Shift+P는 명령 목록.</translation>
    </message>
    <message>
        <location filename="../../app/ui/welcome/switching.py"/>
        <source>Sample archive – back to your own</source>
        <translation>견본 아카이브 – 내 아카이브로</translation>
    </message>
    <message>
        <location filename="../../app/ui/welcome/switching.py"/>
        <source>Go to your own archive  ·  Ctrl+Alt+O</source>
        <translation>내 아카이브로 이동  ·  Ctrl+Alt+O</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <location filename="../../app/model/query.py"/>
        <source>NEAR stands between two words.</source>
        <translation>NEAR는 두 단어 사이에 옵니다.</translation>
    </message>
    <message>
        <location filename="../../app/model/query.py"/>
        <source>Brackets within so many brackets are not read.</source>
        <translation>너무 깊이 겹친 괄호는 읽지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../app/model/query.py"/>
        <source>This bracket is not closed; it is taken to end here.</source>
        <translation>괄호가 닫히지 않았습니다. 여기서 끝나는 것으로 봅니다.</translation>
    </message>
    <message>
        <location filename="../../app/model/query.py"/>
        <source>This quotation is not closed; it is taken to go to the end.</source>
        <translation>따옴표가 닫히지 않았습니다. 끝까지로 봅니다.</translation>
    </message>
    <message>
        <location filename="../../app/model/query.py"/>
        <source>NEAR( is not closed; it is taken to go to the end.</source>
        <translation>NEAR(가 닫히지 않았습니다. 끝까지로 봅니다.</translation>
    </message>
    <message>
        <location filename="../../app/model/query.py"/>
        <source>NEAR needs two words.</source>
        <translation>NEAR에는 단어 둘이 필요합니다.</translation>
    </message>
    <message>
        <location filename="../../app/model/query.py"/>
        <source>After {name}: there is a word to come.</source>
        <translation>{name}: 뒤에 단어가 와야 합니다.</translation>
    </message>
    <message>
        <location filename="../../app/model/query.py"/>
        <source>After {name}: a word or a phrase in quotation marks can stand.</source>
        <translation>{name}: 뒤에는 단어나 따옴표로 묶은 문구가 올 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../../app/model/query.py"/>
        <source>A date is written 2017, 2017-07, 2017-07-07 or 2015..2018.</source>
        <translation>날짜는 2017, 2017-07, 2017-07-07 또는 2015..2018로 씁니다.</translation>
    </message>
    <message>
        <location filename="../../app/model/query.py"/>
        <source>There is no bracket that this one closes.</source>
        <translation>이것과 짝이 되는 여는 괄호가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/model/query.py"/>
        <source>Only the first {TERMS_AT_MOST} parts are looked for.</source>
        <translation>앞의 {TERMS_AT_MOST}개만 찾습니다.</translation>
    </message>
    <message>
        <location filename="../../app/model/query.py"/>
        <source>There is no field “{name}”{meant}. What stands behind it is looked for.</source>
        <translation>“{name}”(이)라는 항목이 없습니다{meant}. 뒤에 오는 것을 찾습니다.</translation>
    </message>
    <message>
        <location filename="../../app/model/query.py"/>
        <source>OR stands between two things; here one is missing.</source>
        <translation>OR는 둘 사이에 오는데 하나가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/model/splitting.py"/>
        <location filename="../../app/archive/splitting.py"/>
        <source>Nothing was split.</source>
        <translation>아무것도 나누지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../../app/model/splitting.py"/>
        <source>Name where each begins and ends.</source>
        <translation>각 부분이 시작하고 끝나는 곳을 지정하십시오.</translation>
    </message>
    <message>
        <location filename="../../app/model/splitting.py"/>
        <source>A split needs at least two pieces.</source>
        <translation>나누려면 부분이 둘 이상 있어야 합니다.</translation>
    </message>
    <message>
        <location filename="../../app/model/splitting.py"/>
        <source>The piece {start}–{end} runs past the text, which has {len} characters.</source>
        <translation>부분 {start}–{end}이(가) 본문({len}자)을 벗어납니다.</translation>
    </message>
    <message>
        <location filename="../../app/model/splitting.py"/>
        <source>The piece {start}–{end} holds no words.</source>
        <translation>부분 {start}–{end}에 글자가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/model/splitting.py"/>
        <source>Let each begin where the one before has ended.</source>
        <translation>각 부분은 앞부분이 끝난 곳에서 시작하십시오.</translation>
    </message>
    <message>
        <location filename="../../app/model/splitting.py"/>
        <source>The pieces {start}–{end} and {start2}–{end2} overlap.</source>
        <translation>부분 {start}–{end}과 {start2}–{end2}이(가) 겹칩니다.</translation>
    </message>
    <message>
        <location filename="../../app/storage/connect.py"/>
        <source>Name an existing Chancery {name}.</source>
        <translation>기존 Chancery {name}을(를) 지정하십시오.</translation>
    </message>
    <message>
        <location filename="../../app/storage/connect.py"/>
        <source>There is no file {path}.</source>
        <translation>파일 {path}이(가) 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/storage/connect.py"/>
        <location filename="../../app/storage/faults.py"/>
        <source>It was left untouched.</source>
        <translation>손대지 않고 그대로 두었습니다.</translation>
    </message>
    <message>
        <location filename="../../app/storage/connect.py"/>
        <source>{name} is empty (0 bytes), so it holds no {name2}.</source>
        <translation>{name}은(는) 비어 있어(0바이트) {name2}이(가) 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/storage/connect.py"/>
        <source>{name} is not a Chancery {name2}: it is no SQLite database.</source>
        <translation>{name}은(는) Chancery {name2}이(가) 아닙니다. SQLite 데이터베이스가 아닙니다.</translation>
    </message>
    <message>
        <location filename="../../app/storage/connect.py"/>
        <source>{name} is an SQLite file, but no Chancery {name2}: another program made it.</source>
        <translation>{name}은(는) SQLite 파일이지만 Chancery {name2}이(가) 아닙니다. 다른 프로그램이 만든 것입니다.</translation>
    </message>
    <message>
        <location filename="../../app/storage/connect.py"/>
        <source>Open it with the newer version.</source>
        <translation>새 버전으로 여십시오.</translation>
    </message>
    <message>
        <location filename="../../app/storage/connect.py"/>
        <source>{name} was written by a later Chancery (its format is {version}; this one understands {version2}).</source>
        <translation>{name}은(는) 더 새로운 Chancery로 만든 것입니다(형식 {version}, 이 버전의 형식 {version2}).</translation>
    </message>
    <message>
        <location filename="../../app/storage/faults.py"/>
        <source>Close the other program or window, then try again.</source>
        <translation>다른 프로그램이나 창을 닫고 다시 시도하십시오.</translation>
    </message>
    <message>
        <location filename="../../app/storage/faults.py"/>
        <source>{name} is in use by another program.</source>
        <translation>{name}을(를) 다른 프로그램이 쓰고 있습니다.</translation>
    </message>
    <message>
        <location filename="../../app/storage/faults.py"/>
        <source>Free some space, then try again.</source>
        <translation>공간을 비운 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <location filename="../../app/storage/faults.py"/>
        <source>There is no room left on the disk that holds {name}.</source>
        <translation>{name}이(가) 있는 디스크에 남은 공간이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/storage/faults.py"/>
        <source>{name} is not a Chancery file: it is no SQLite database.</source>
        <translation>{name}은(는) Chancery 파일이 아닙니다. SQLite 데이터베이스가 아닙니다.</translation>
    </message>
    <message>
        <location filename="../../app/storage/faults.py"/>
        <source>Restore it from a backup; run 'chancery check --deep' to see what is affected.</source>
        <translation>백업에서 복원하십시오. 영향 범위는 chancery check --deep으로 볼 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../../app/storage/faults.py"/>
        <location filename="../../app/notebook/foreign.py"/>
        <source>{name} is damaged.</source>
        <translation>{name}이(가) 손상되었습니다.</translation>
    </message>
    <message>
        <location filename="../../app/storage/faults.py"/>
        <source>Choose a folder you may write to, or change its permissions.</source>
        <translation>쓸 수 있는 폴더를 고르거나 권한을 바꾸십시오.</translation>
    </message>
    <message>
        <location filename="../../app/storage/faults.py"/>
        <source>{name} cannot be opened for this: the file or its folder is missing or read-only.</source>
        <translation>{name}을(를) 열 수 없습니다. 파일이나 폴더가 없거나 읽기 전용입니다.</translation>
    </message>
    <message>
        <location filename="../../app/storage/faults.py"/>
        <source>Check the disk and its free space, then try again.</source>
        <translation>디스크와 남은 공간을 확인한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <location filename="../../app/storage/faults.py"/>
        <source>The disk that holds {name} could not be read or written.</source>
        <translation>{name}이(가) 있는 디스크를 읽거나 쓸 수 없었습니다.</translation>
    </message>
    <message>
        <location filename="../../app/storage/faults.py"/>
        <source>There is no room left on the disk for {name}.</source>
        <translation>디스크에 {name}을(를) 쓸 공간이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/storage/faults.py"/>
        <source>Choose another place, or change its permissions.</source>
        <translation>다른 곳을 고르거나 권한을 바꾸십시오.</translation>
    </message>
    <message>
        <location filename="../../app/storage/faults.py"/>
        <source>{path} cannot be used: {lower}.</source>
        <translation>{path}을(를) 쓸 수 없습니다: {lower}.</translation>
    </message>
    <message>
        <location filename="../../app/archive/knowing.py"/>
        <location filename="../../app/services/knowing.py"/>
        <source>'chancery meetings' shows them.</source>
        <translation>“chancery meetings”로 목록을 볼 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../../app/archive/knowing.py"/>
        <location filename="../../app/services/knowing.py"/>
        <source>No meeting {uid} is recorded.</source>
        <translation>회담 {uid}은(는) 기록되어 있지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../app/archive/splitting.py"/>
        <location filename="../../app/library/readouts.py"/>
        <source>The archive holds no readout {uid}.</source>
        <translation>아카이브에 발표문 {uid}이(가) 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/archive/splitting.py"/>
        <source>A piece cannot be the whole page.</source>
        <translation>페이지 전체를 한 부분으로 삼을 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/archive/writer.py"/>
        <source>read again</source>
        <translation>다시 판독</translation>
    </message>
    <message>
        <location filename="../../app/archive/writer.py"/>
        <source>taken back</source>
        <translation>되돌림</translation>
    </message>
    <message>
        <location filename="../../app/archive/writer.py"/>
        <source>The archive is as it was before.</source>
        <translation>아카이브는 전과 같습니다.</translation>
    </message>
    <message>
        <location filename="../../app/archive/writer.py"/>
        <source>split</source>
        <translation>나누기</translation>
    </message>
    <message>
        <location filename="../../app/archive/writer.py"/>
        <source>The archive holds no readout {readout_uid}.</source>
        <translation>아카이브에 발표문 {readout_uid}이(가) 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/notebook/bookmarks.py"/>
        <source>The bookmarks are as they were.</source>
        <translation>책갈피는 그대로입니다.</translation>
    </message>
    <message>
        <location filename="../../app/notebook/foreign.py"/>
        <source>It was left untouched, and nothing was taken from it.</source>
        <translation>손대지 않았고, 아무것도 가져오지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../../app/notebook/foreign.py"/>
        <source>{name} calls itself a Chancery notebook, but is not kept as one.</source>
        <translation>{name}은(는) Chancery 노트북이라 하지만 그렇게 보관되어 있지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../app/notebook/foreign.py"/>
        <source>Close Chancery where it is open; if that does not help, open it there once and close it.</source>
        <translation>열려 있는 Chancery를 닫으십시오. 그래도 안 되면 거기서 한 번 열었다 닫으십시오.</translation>
    </message>
    <message>
        <location filename="../../app/notebook/foreign.py"/>
        <source>{name} is being written, or was left half written.</source>
        <translation>{name}은(는) 쓰는 중이거나 쓰다가 만 상태입니다.</translation>
    </message>
    <message>
        <location filename="../../app/notebook/foreign.py"/>
        <source>{name} calls itself a Chancery notebook, but is not built as one.</source>
        <translation>{name}은(는) Chancery 노트북이라 하지만 그런 구조가 아닙니다.</translation>
    </message>
    <message>
        <location filename="../../app/notebook/foreign.py"/>
        <source>{name} holds a tag that is not whole.</source>
        <translation>{name}에 온전하지 않은 태그가 있습니다.</translation>
    </message>
    <message>
        <location filename="../../app/notebook/foreign.py"/>
        <source>{name} holds a link that is not whole.</source>
        <translation>{name}에 온전하지 않은 연결이 있습니다.</translation>
    </message>
    <message>
        <location filename="../../app/notebook/foreign.py"/>
        <source>{name} holds an annotation without a place.</source>
        <translation>{name}에 위치가 없는 주석이 있습니다.</translation>
    </message>
    <message>
        <location filename="../../app/notebook/foreign.py"/>
        <source>{name} holds an annotation that is not whole.</source>
        <translation>{name}에 온전하지 않은 주석이 있습니다.</translation>
    </message>
    <message>
        <location filename="../../app/notebook/writer.py"/>
        <location filename="../../app/services/annotating.py"/>
        <location filename="../../app/services/drafts.py"/>
        <source>Nothing that was saved before is lost; this change is not saved yet.</source>
        <translation>전에 저장한 것은 잃지 않았습니다. 이 변경은 아직 저장되지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../../app/library/readings.py"/>
        <source>The archive holds no reading of {uid}.</source>
        <translation>아카이브에 {uid}의 판독 결과가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/library/readouts.py"/>
        <location filename="../../app/services/knowing.py"/>
        <source>Name one by its uid.</source>
        <translation>식별자(uid)로 지정하십시오.</translation>
    </message>
    <message>
        <location filename="../../app/library/readouts.py"/>
        <source>'{name}' could mean {len} readouts: {candidates}.</source>
        <translation>“{name}”에 해당하는 발표문이 {len}건 있습니다: {candidates}.</translation>
    </message>
    <message>
        <location filename="../../app/library/readouts.py"/>
        <source>'chancery list' shows what it holds.</source>
        <translation>chancery list로 보유 문서를 볼 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../../app/library/readouts.py"/>
        <source>'chancery list' shows what it holds, with uids.</source>
        <translation>chancery list로 보유 문서와 식별자를 볼 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../../app/library/readouts.py"/>
        <source>The archive holds no readout '{name}'.</source>
        <translation>아카이브에 발표문 “{name}”이(가) 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/library/readouts.py"/>
        <source>The original of readout {uid} is damaged: it cannot be unpacked.</source>
        <translation>발표문 {uid}의 원본이 손상되어 풀 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/dividing.py"/>
        <source>The date {date} stands on the page, outside of this piece.</source>
        <translation>날짜 {date}은(는) 페이지에서 이 부분 바깥에 있습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/dividing.py"/>
        <source>The year {year} stands on the page, outside of this piece.</source>
        <translation>연도 {year}은(는) 이 부분 밖, 페이지에 적혀 있습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/dividing.py"/>
        <source>{name} is named in full elsewhere on the page.</source>
        <translation>{name}의 온전한 이름이 페이지 다른 곳에 있습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/dividing.py"/>
        <source>The {name} is taken for {name2}, whom the page names first.</source>
        <translation>{name}은(는) 페이지에 먼저 나오는 {name2}(으)로 보았습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/drafting.py"/>
        <location filename="../../app/intake/readers/found.py"/>
        <location filename="../../app/intake/readers/plain.py"/>
        <location filename="../../app/intake/sidecar.py"/>
        <source>Nothing was imported.</source>
        <translation>아무것도 가져오지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/drafting.py"/>
        <location filename="../../app/intake/readers/opening.py"/>
        <source>Check the file and import it again.</source>
        <translation>파일을 확인하고 다시 가져오십시오.</translation>
    </message>
    <message>
        <location filename="../../app/intake/drafting.py"/>
        <source>None of its {len} members could be read. {reasons}</source>
        <translation>안에 든 {len}개 중 읽을 수 있는 것이 없습니다. {reasons}</translation>
    </message>
    <message>
        <location filename="../../app/intake/drafting.py"/>
        <source>It holds no text.</source>
        <translation>글이 들어 있지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/drafting.py"/>
        <source>The file declares its language as {declared}; the text reads as {heard}.</source>
        <translation>파일에 적힌 언어는 {declared}이지만 본문은 {heard}(으)로 읽힙니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/drafting.py"/>
        <source>{count} (zero-width, or turning the direction of writing): kept as published.</source>
        <translation>{count}(폭이 없거나 쓰는 방향을 바꾸는 문자). 발표된 그대로 둡니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/attendance.py"/>
        <source>Others {whom} were present and are not named.</source>
        <translation>{whom} 외에 이름이 나오지 않은 참석자가 더 있습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/attendance.py"/>
        <source>No office is read for {name}.</source>
        <translation>{name}의 직책을 읽지 못했습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/attendance.py"/>
        <source>Taken for the publisher's side ({home}), for no other is told: {names}.</source>
        <translation>다른 측이 나와 있지 않아 발표한 측({home})으로 보았습니다: {names}.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/attendance.py"/>
        <source>Named among those present, but not with office and name: not taken.</source>
        <translation>참석자로 나오지만 직책과 이름이 갖추어지지 않아 넣지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/attendance.py"/>
        <source>A list of those present is announced; nobody in it is read.</source>
        <translation>참석자 명단이 예고되어 있으나 이름을 읽지 못했습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/attendance.py"/>
        <source>On which side they were is not told: {names}.</source>
        <translation>어느 측인지 나와 있지 않습니다: {names}.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/dating.py"/>
        <source>“{group}” is counted from {iso}.</source>
        <translation>“{group}”은(는) {iso}부터 센 것입니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/dating.py"/>
        <location filename="../../app/intake/parse/elsewhere/dates.py"/>
        <source>The date is that of issue; the lead prints none.</source>
        <translation>날짜는 발표일입니다. 첫 문장에는 날짜가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/dating.py"/>
        <source>Several days are printed; the first of them is taken.</source>
        <translation>여러 날이 기재되어 있어 첫째 날을 택했습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/dating.py"/>
        <source>The date is that of the address.</source>
        <translation>날짜는 주소에서 온 것입니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/dating.py"/>
        <location filename="../../app/intake/parse/elsewhere/dates.py"/>
        <location filename="../../app/intake/parse/elsewhere/west/facts.py"/>
        <source>The text prints no date.</source>
        <translation>본문에 날짜가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/dating.py"/>
        <source>Day and month could stand in the other order.</source>
        <translation>일과 월의 순서가 반대일 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/dating.py"/>
        <source>“{group}” tells no day; the page was issued on {iso}.</source>
        <translation>“{group}”은(는) 날을 나타내지 않습니다. 페이지는 {iso}에 발표되었습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/dating.py"/>
        <source>Day and month seem to have changed places here: by the publication it is the other way.</source>
        <translation>일과 월이 바뀐 듯합니다. 발표일로 보면 반대입니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/doubts.py"/>
        <source>It is taken for a readout, though {why}.</source>
        <translation>발표문으로 보았으나 다음이 걸립니다: {why}.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/doubts.py"/>
        <source>Only one word of the name is printed: {name}.</source>
        <translation>이름이 한 낱말만 적혀 있습니다: {name}.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/doubts.py"/>
        <source>A date line of the page is of another day: {far}.</source>
        <translation>페이지의 날짜 줄은 다른 날입니다: {far}.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/doubts.py"/>
        <source>Also named in the sentence that tells of the meeting, and not taken for one who met.</source>
        <translation>회담을 전하는 문장에 나오지만 회담한 사람으로 보지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/doubts.py"/>
        <source>Another day stands in the sentence that tells of the meeting: {join}.</source>
        <translation>회담을 전하는 문장에 다른 날짜가 있습니다: {join}.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/doubts.py"/>
        <source>Named in the title, and not taken for one who met.</source>
        <translation>제목에 이름이 있으나, 만난 사람으로 보지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/doubts.py"/>
        <source>The office may go on with the words that follow.</source>
        <translation>직함이 뒤의 낱말로 이어질 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/doubts.py"/>
        <source>All who met are read as speaking: {names}.</source>
        <translation>회담한 모두가 말한 것으로 읽었습니다: {names}.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elliptic.py"/>
        <source>No subject is printed here; it is read as {names}.</source>
        <translation>주어가 인쇄되어 있지 않아 {names}(으)로 읽었습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/common.py"/>
        <source>More than two met: what is said of both sides or of all is taken for all of them.</source>
        <translation>셋 이상이 만났다: 양측 또는 모두의 것이라 한 것은 모두의 것으로 보았다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/dates.py"/>
        <source>Counted from {isoformat}.</source>
        <translation>{isoformat}부터 센 것입니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/dates.py"/>
        <location filename="../../app/intake/parse/elsewhere/west/facts.py"/>
        <source>The year is printed nowhere.</source>
        <translation>연도가 어디에도 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/dates.py"/>
        <source>The year is that of publication, {isoformat}.</source>
        <translation>연도는 발표일 {isoformat}에서 온 것입니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/dates.py"/>
        <source>There is no such day.</source>
        <translation>그런 날짜는 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/facts.py"/>
        <source>Where they met is not told in the sentence that tells of it.</source>
        <translation>회담을 전하는 문장에 장소가 적혀 있지 않다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/facts.py"/>
        <source>More than one length is printed; the first is taken.</source>
        <translation>소요 시간이 여럿 적혀 있어 첫 번째를 택했습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/facts.py"/>
        <source>The time stands outside the sentence that tells of the meeting.</source>
        <translation>시각이 회담을 전하는 문장 밖에 있습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/facts.py"/>
        <source>The length stands outside the sentence that tells of the meeting.</source>
        <translation>소요 시간이 회담을 전하는 문장 밖에 있습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/facts.py"/>
        <source>Whether this is in the morning or the afternoon is not printed.</source>
        <translation>오전인지 오후인지 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/facts.py"/>
        <location filename="../../app/intake/parse/elsewhere/west/facts.py"/>
        <location filename="../../app/intake/parse/facts.py"/>
        <source>How they met is not told.</source>
        <translation>회담 방식이 나와 있지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/present.py"/>
        <location filename="../../app/intake/parse/elsewhere/west/present.py"/>
        <source>This seems to tell who else was present; nobody in it is read.</source>
        <translation>다른 참석자를 말하는 듯하나 이름을 읽지 못했습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/present.py"/>
        <location filename="../../app/intake/parse/elsewhere/sides.py"/>
        <source>The office of {name} begins with a word that is not known.</source>
        <translation>{name}의 직책이 모르는 말로 시작합니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/present.py"/>
        <source>{name} is taken for the publisher's side ({own}): no country is named.</source>
        <translation>국가가 적혀 있지 않아 {name}을(를) 발표한 측({own})으로 보았습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/present.py"/>
        <location filename="../../app/intake/parse/elsewhere/sides.py"/>
        <location filename="../../app/intake/parse/elsewhere/west/present.py"/>
        <location filename="../../app/intake/parse/sides.py"/>
        <source>The side of {name} is not known.</source>
        <translation>{name}이(가) 어느 측인지 알 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/reading.py"/>
        <source>From here on it seems to tell of another meeting; who said what in it is not read.</source>
        <translation>여기서부터 다른 회담인 듯합니다. 거기서 누가 말한 것은 읽지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/reading.py"/>
        <source>One seems to have met several, each by themselves: these are several events.</source>
        <translation>한 사람이 여럿을 따로따로 만난 듯합니다. 서로 다른 회담입니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/reading.py"/>
        <source>These are bullets, no numbers: they are kept as paragraphs, not as points.</source>
        <translation>번호가 아니라 글머리표여서 항목이 아닌 문단으로 둡니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/reading.py"/>
        <location filename="../../app/intake/parse/elsewhere/west/reading.py"/>
        <source>This seems to tell of another meeting: one page may hold several events.</source>
        <translation>다른 회담을 전하는 듯합니다. 한 페이지에 여러 회담이 있을 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/sides.py"/>
        <source>{name} is named in full elsewhere than in the lead.</source>
        <translation>{name}의 전체 이름은 첫 문장이 아닌 다른 곳에 나옵니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/sides.py"/>
        <source>Only one part of the name {name} is printed in the lead.</source>
        <translation>첫 문장에는 이름 {name}의 일부만 적혀 있습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/sides.py"/>
        <location filename="../../app/intake/parse/elsewhere/west/parties.py"/>
        <location filename="../../app/intake/parse/people.py"/>
        <source>The {name} is not named in the text.</source>
        <translation>{name}의 이름이 본문에 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/sides.py"/>
        <source>{name} is taken for {side}, {because}: no country is named.</source>
        <translation>국가가 적혀 있지 않아 {because}에 따라 {name}을(를) {side}(으)로 보았습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/sides.py"/>
        <location filename="../../app/intake/parse/elsewhere/west/parties.py"/>
        <location filename="../../app/intake/parse/people.py"/>
        <source>No office is printed with {name}.</source>
        <translation>{name}의 직책이 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/verdict.py"/>
        <source>The sentence that tells of the meeting does not clearly tell that it took place.</source>
        <translation>회담을 전하는 문장이 실제로 열렸음을 분명히 말하지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/voiced.py"/>
        <source>The sentence goes on with a verb that is not read.</source>
        <translation>문장이 읽지 못한 동사로 이어집니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/voiced.py"/>
        <source>A reporting verb stands here, but who speaks is not clear: nothing is read as a statement.</source>
        <translation>발언 동사가 있으나 누가 말하는지 분명하지 않아 발언으로 읽지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/voiced.py"/>
        <source>More than one holds this office; {name} is taken, who is of the page's side.</source>
        <translation>이 직책을 가진 사람이 여럿입니다. 발표한 쪽의 {name}(으)로 봅니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/voiced.py"/>
        <source>Somebody acts here, but no verb of saying or agreeing is read.</source>
        <translation>누군가 행동하지만 발언이나 합의의 동사를 읽지 못했습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/voiced.py"/>
        <source>Nobody is named here: it may go on with what was said before.</source>
        <translation>여기에 이름이 없습니다. 앞말이 이어진 것일 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/voiced.py"/>
        <source>Both say this; whether it is an outcome is not plain.</source>
        <translation>양측이 한 말이지만 회담의 성과인지 분명하지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/west/clauses.py"/>
        <source>A reporting verb stands here, but who speaks is not clear: nothing is read.</source>
        <translation>발언 동사가 있으나 누가 말하는지 분명하지 않아 읽지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/west/clauses.py"/>
        <source>The verb stands far from the one taken for its subject.</source>
        <translation>동사가 주어로 본 말에서 멀리 있습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/west/clauses.py"/>
        <source>A clause within tells what somebody said; it is not read as a statement.</source>
        <translation>안에 든 절이 누군가 한 말을 전하지만 발언으로 읽지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/west/facts.py"/>
        <source>The date is that of a line near the lead, which prints none.</source>
        <translation>날짜는 첫 문장 가까운 줄에서 온 것입니다. 첫 문장에는 날짜가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/west/facts.py"/>
        <source>A clock time is printed below; it is not taken for the start.</source>
        <translation>아래에 시각이 적혀 있으나 시작 시각으로 보지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/west/facts.py"/>
        <source>A length of time is printed below; it is not taken for the meeting's.</source>
        <translation>아래에 시간의 길이가 적혀 있으나 회담 시간으로 보지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/west/facts.py"/>
        <source>How they met is inferred from the words.</source>
        <translation>회담 방식은 문구에서 추정했습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/west/facts.py"/>
        <source>Counted from {base}.</source>
        <translation>{base}부터 센 것입니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/west/facts.py"/>
        <source>The year is inferred.</source>
        <translation>연도는 추정한 것입니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/west/parties.py"/>
        <source>{cut} is taken for the {cut2}.</source>
        <translation>{cut}을(를) {cut2}(으)로 보았습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/west/parties.py"/>
        <source>{cut}, named in a line above, is taken for the {cut2}.</source>
        <translation>윗줄에 나온 {cut}을(를) {cut2}(으)로 보았습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/west/parties.py"/>
        <source>{name} is taken for the {cut}, who speaks in the text.</source>
        <translation>{name}을(를) 본문에서 발언하는 {cut}(으)로 봅니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/west/parties.py"/>
        <source>No sentence tells of the meeting itself; its parties are taken from the title.</source>
        <translation>회담 자체를 전하는 문장이 없어 당사자를 제목에서 가져왔습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/west/parties.py"/>
        <source>Only one word of the name {name} is printed.</source>
        <translation>이름 {name}은(는) 한 단어만 적혀 있습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/west/parties.py"/>
        <source>{name} is called a counterpart: the office of the other is taken, {office}.</source>
        <translation>{name}을(를) 상대측이라 하여 다른 쪽의 직책 {office}을(를) 택했습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/west/parties.py"/>
        <source>{name} is put on the side {side} by the order of two lists: names and countries.</source>
        <translation>이름과 국가의 두 목록 순서에 따라 {name}을(를) {side} 측에 두었습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/west/parties.py"/>
        <source>{printed} is printed in another case; {name} is its plain form.</source>
        <translation>{printed}은(는) 다른 격으로 적혀 있습니다. 기본형은 {name}입니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/west/parties.py"/>
        <source>This party is named elsewhere than in the lead.</source>
        <translation>이 당사자는 첫 문장이 아닌 곳에 나옵니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/west/present.py"/>
        <source>{name} is put on the side {side}; no country is named.</source>
        <translation>국가가 적혀 있지 않아 {name}을(를) {side} 측에 두었습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/west/reading.py"/>
        <source>There is little that shows this to be a readout.</source>
        <translation>발표문임을 보여 주는 것이 적습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/west/said.py"/>
        <source>“{group}” may be a further statement; the verb is not known.</source>
        <translation>“{group}”은(는) 또 다른 발언일 수 있으나 모르는 동사입니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/west/said.py"/>
        <location filename="../../app/intake/parse/statements.py"/>
        <source>Nobody is named as agreeing here; both sides are taken.</source>
        <translation>합의한 사람이 적혀 있지 않아 양측으로 보았습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/west/said.py"/>
        <source>Somebody who took part is named here, but nothing is read as a statement.</source>
        <translation>참가한 사람이 나오지만 발언으로 읽은 것이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/west/said.py"/>
        <source>The sentence that tells of the meeting also says something that is not read.</source>
        <translation>회담을 전하는 문장에 읽지 못한 내용이 더 있습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/west/said.py"/>
        <source>The subject is not printed; it is inferred.</source>
        <translation>주어가 적혀 있지 않아 추정했습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/west/sides.py"/>
        <source>{label} is put on the side {found} of the one named together: no country is named.</source>
        <translation>{label}은(는) 함께 거명된 사람과 같은 측({found})으로 보았다: 국가명이 없다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/west/sides.py"/>
        <source>{label} is taken for the publisher's side ({own}): no country is named.</source>
        <translation>국가가 적혀 있지 않아 {label}을(를) 발표한 측({own})으로 보았습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/west/sides.py"/>
        <source>{label} is put on the side {guess}, whose page this seems to be: no country is named.</source>
        <translation>국가가 적혀 있지 않아 {label}을(를) 이 페이지의 주인으로 보이는 {guess} 측에 두었습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/west/sides.py"/>
        <source>The side of {label} is not known.</source>
        <translation>{label}이(가) 어느 측인지 알 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/events.py"/>
        <source>This page seems to tell of {count} meetings: it can be split into {count2} readouts.</source>
        <translation>이 페이지는 회담 {count}건을 전하는 듯합니다. 발표문 {count2}건으로 나눌 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/events.py"/>
        <source>The meetings are told of in one sentence: several events that cannot be parted by themselves.</source>
        <translation>여러 회담이 한 문장에 있어 저절로 나눌 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/facts.py"/>
        <source>How they met is told only by a general word.</source>
        <translation>회담 방식이 일반적인 말로만 나와 있습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/facts.py"/>
        <source>Several times are printed; the first is taken.</source>
        <translation>시각이 여럿 적혀 있어 첫 번째를 택했습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/lexicon.py"/>
        <location filename="../../app/intake/readers/pdf/process.py"/>
        <source>Install Chancery again.</source>
        <translation>Chancery를 다시 설치하십시오.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/lexicon.py"/>
        <source>Correct that entry, or restore the file that came with Chancery.</source>
        <translation>그 항목을 바로잡거나 Chancery에 딸린 파일로 되돌리십시오.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/lexicon.py"/>
        <source>Correct it, or restore the file that came with Chancery.</source>
        <translation>바로잡거나 Chancery에 딸린 파일로 되돌리십시오.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/reading.py"/>
        <source>{publisher} is taken for the publisher by {basis}; nothing else says so.</source>
        <translation>발표 기관을 {publisher}(으)로 보았습니다(근거: {basis}). 다른 근거는 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/reading.py"/>
        <source>The words have the manner of {publisher}, whose side takes no part: the publisher is not known.</source>
        <translation>문체는 {publisher}의 것이지만 그 측이 참석하지 않았으므로 발표 기관을 알 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/reading.py"/>
        <source>Only the first {READ_AT_MOST} of {len} characters are read; all are kept.</source>
        <translation>전체 {len}자 중 앞 {READ_AT_MOST}자만 분석했습니다. 전문은 보관됩니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/reading.py"/>
        <source>No sentence tells of the meeting itself; its parties are taken from the title and this sentence.</source>
        <translation>회담 자체를 전하는 문장이 없어 당사자를 제목과 이 문장에서 가져왔습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/reading.py"/>
        <source>Only one party is named; who else took part is not read.</source>
        <translation>한쪽 당사자만 나옵니다. 그 밖의 참가자는 읽지 못했습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/reading.py"/>
        <source>From here on it is a transcript or a speech; it is not read.</source>
        <translation>여기서부터 녹취나 연설이어서 읽지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/reading.py"/>
        <source>The text breaks off in mid-sentence.</source>
        <translation>본문이 문장 중간에서 끊깁니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/reading.py"/>
        <source>Point {number} does not follow the one before.</source>
        <translation>항목 {number}이(가) 앞 항목에 이어지지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/refusing.py"/>
        <source>Not read, for the text is not taken for a readout.</source>
        <translation>발표문으로 보지 않아 읽지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/sides.py"/>
        <source>{name} is taken for {what}.</source>
        <translation>{name}을(를) {what}(으)로 보았습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/silent.py"/>
        <source>These words are quoted, and nobody is named who said them.</source>
        <translation>인용된 말이지만 말한 사람이 밝혀져 있지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/silent.py"/>
        <source>Something is said here without a word on who said it: it is not read.</source>
        <translation>여기서는 말한 사람이 밝혀지지 않은 채 무언가가 언급되어 있습니다. 읽어 들이지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/statements.py"/>
        <source>This sentence tells who was there; what it says besides is not read.</source>
        <translation>이 문장은 참석자를 알립니다. 그 밖의 내용은 읽지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/statements.py"/>
        <source>Who is meant is not printed; {name} is taken.</source>
        <translation>누구를 가리키는지 적혀 있지 않아 {name}(으)로 봅니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/statements.py"/>
        <source>More than one holds an office of that name; {name} is taken.</source>
        <translation>그 이름의 직책을 맡은 사람이 여럿이어서 {name}(으)로 보았습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/statements.py"/>
        <source>{count} are told of here, and {len} are known.</source>
        <translation>여기에는 {count}명이라고 되어 있으나 확인된 사람은 {len}명입니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/statements.py"/>
        <source>Nobody is named who holds this office here.</source>
        <translation>여기서 이 직책을 맡은 사람의 이름이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/statements.py"/>
        <source>This stands within other words and is not read as said here.</source>
        <translation>다른 말 속에 있어 이 자리의 발언으로 읽지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/statements.py"/>
        <source>The counterpart is read as {name}.</source>
        <translation>상대측을 {name}(으)로 읽었습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/statements.py"/>
        <source>Not all who speak here are participants.</source>
        <translation>여기서 말하는 사람이 모두 참가자는 아닙니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/statements.py"/>
        <source>The speaker is none of the participants.</source>
        <translation>발언자가 참가자가 아닙니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/statements.py"/>
        <source>Both sides speak, but not both are known.</source>
        <translation>양측이 말하지만 양측을 다 알지는 못합니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/statements.py"/>
        <source>Whom the pronoun means is not clear.</source>
        <translation>대명사가 누구를 가리키는지 분명하지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/statements.py"/>
        <source>The pronoun is read as {name}.</source>
        <translation>대명사를 {name}(으)로 읽었습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/statements.py"/>
        <source>Whose counterpart is meant is not clear.</source>
        <translation>누구의 상대측인지 분명하지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/unread.py"/>
        <source>One of the parties is named here, but no reporting verb is known: nothing is read as a statement.</source>
        <translation>당사자가 나오지만 아는 발언 동사가 없어 발언으로 읽지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/unread.py"/>
        <source>A reporting verb stands here, but its subject is none that is known: it is not read.</source>
        <translation>발언 동사가 있으나 주어를 알 수 없어 읽지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/unread.py"/>
        <source>A reporting verb stands here, and it is not known whether it tells of something said.</source>
        <translation>보고 동사가 있으나 발언을 전하는 것인지 알 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/unread.py"/>
        <source>The verb is not known: this part of the sentence is not read.</source>
        <translation>알 수 없는 동사이므로 문장의 이 부분은 읽지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/unread.py"/>
        <source>The verb is not known: this clause is not read.</source>
        <translation>모르는 동사여서 이 절은 읽지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/verdict.py"/>
        <source>No sentence tells of a meeting or call that took place between named parties.</source>
        <translation>이름이 나온 당사자 사이의 회담이나 통화를 전하는 문장이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/verdict.py"/>
        <source>It announces a meeting; none is told of that has taken place.</source>
        <translation>회담 예고이며, 열린 회담을 전하지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/verdict.py"/>
        <source>Messages were exchanged; no meeting took place.</source>
        <translation>서한을 주고받았을 뿐 회담은 없었습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/verdict.py"/>
        <source>Only one party is named in the sentence that tells of a meeting.</source>
        <translation>회담을 전하는 문장에 한쪽 당사자만 나옵니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/verdict.py"/>
        <source>It reads like a news report: “{group}”.</source>
        <translation>보도 기사처럼 읽힙니다: “{group}”.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/verdict.py"/>
        <source>By its title it is something else: “{group}”.</source>
        <translation>제목으로 보아 다른 종류입니다: “{group}”.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/verdict.py"/>
        <source>It is told in questions and answers: a press conference or an interview.</source>
        <translation>문답으로 되어 있습니다. 기자회견이나 인터뷰입니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/verdict.py"/>
        <source>Several releases of several people stand here: an index or a digest.</source>
        <translation>여러 사람의 발표문이 모여 있습니다. 목록이나 모음입니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/verdict.py"/>
        <source>All who met are of one side: no meeting between two.</source>
        <translation>만난 사람이 모두 한 측이며 양자 회담이 아닙니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/verdict.py"/>
        <source>The text speaks in the first person: remarks or an interview.</source>
        <translation>1인칭으로 되어 있습니다. 발언문이나 인터뷰입니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/verdict.py"/>
        <source>After one sentence the text is a transcript of what was said.</source>
        <translation>첫 문장 다음은 발언 녹취입니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/many/crawl.py"/>
        <source>Unpack it with a program you trust, look at it and import the file.</source>
        <translation>믿을 수 있는 프로그램으로 풀어 살펴본 뒤 가져오십시오.</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/many/crawl.py"/>
        <source>Check what was crawled.</source>
        <translation>수집한 것을 확인하십시오.</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/many/crawl.py"/>
        <location filename="../../app/intake/readers/many/zipped.py"/>
        <source>Fetch it again and import that.</source>
        <translation>다시 받아서 가져오십시오.</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/many/crawl.py"/>
        <source>Save the page alone.</source>
        <translation>그 페이지만 저장하십시오.</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/many/crawl.py"/>
        <source>The crawl's checksum of this page does not match: the page was changed or damaged.</source>
        <translation>수집 때의 검사합과 맞지 않습니다. 페이지가 바뀌었거나 손상되었습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/many/mhtml.py"/>
        <source>Open it in a browser, save the page as HTML and import that.</source>
        <translation>브라우저로 열어 HTML로 저장하고 가져오십시오.</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/many/zipped.py"/>
        <source>Unpack it with a program you trust, look at it and import the folder.</source>
        <translation>믿을 수 있는 프로그램으로 풀어 살펴본 뒤 폴더를 가져오십시오.</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/many/zipped.py"/>
        <location filename="../../app/intake/readers/word/reader.py"/>
        <source>Import it in parts.</source>
        <translation>나누어 가져오십시오.</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/many/zipped.py"/>
        <source>Check what is in the archive.</source>
        <translation>압축 파일 안을 확인하십시오.</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/many/zipped.py"/>
        <source>Unpack the archive with its password and import the folder.</source>
        <translation>암호로 압축을 풀고 폴더를 가져오십시오.</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/many/zipped.py"/>
        <source>Unpack it and import the file alone.</source>
        <translation>압축을 풀고 그 파일만 가져오십시오.</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/many/zipped.py"/>
        <source>Save it as DOCX or as PDF and import that.</source>
        <translation>DOCX나 PDF로 저장해 가져오십시오.</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/many/zipped.py"/>
        <source>Fetch the archive again.</source>
        <translation>압축 파일을 다시 받으십시오.</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/opening.py"/>
        <source>Save the page again and import that.</source>
        <translation>페이지를 다시 저장해 가져오십시오.</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/opening.py"/>
        <source>Cut the readout out of the file and import that.</source>
        <translation>파일에서 발표문을 잘라 내어 가져오십시오.</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/opening.py"/>
        <source>Unpack it and import the folder.</source>
        <translation>압축을 풀고 폴더를 가져오십시오.</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/opening.py"/>
        <source>Check the path and import again.</source>
        <translation>경로를 확인하고 다시 가져오십시오.</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/opening.py"/>
        <location filename="../../app/intake/readers/web/reader.py"/>
        <source>The encoding is guessed as {encoding}: check names and accents before you accept the text.</source>
        <translation>인코딩을 {encoding}(으)로 추정했습니다. 받아들이기 전에 이름과 부호를 확인하십시오.</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/pdf/process.py"/>
        <source>Open it in a PDF viewer, copy the text into a plain text file and import that.</source>
        <translation>PDF 뷰어로 열어 글을 텍스트 파일에 복사해 가져오십시오.</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/pdf/process.py"/>
        <source>Save it without the password and import that.</source>
        <translation>암호 없이 저장해 가져오십시오.</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/pdf/process.py"/>
        <source>Fetch the file again and import that.</source>
        <translation>파일을 다시 받아 가져오십시오.</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/pdf/process.py"/>
        <source>Close other programs, or install Chancery again.</source>
        <translation>다른 프로그램을 닫거나 Chancery를 다시 설치하십시오.</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/pdf/process.py"/>
        <source>The program that reads PDF cannot be started: {value}.</source>
        <translation>PDF를 읽는 프로그램을 시작할 수 없습니다: {value}.</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/pdf/process.py"/>
        <source>The library that reads PDF is missing.</source>
        <translation>PDF를 읽는 라이브러리가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/pdf/reader.py"/>
        <source>Recognise its text with an OCR program, check it against the pages and import the text.</source>
        <translation>OCR로 글자를 인식하고 쪽과 대조한 뒤 그 글을 가져오십시오.</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/pdf/reader.py"/>
        <source>Only the first {len} of {count} pages were read.</source>
        <translation>전체 {count}쪽 중 앞 {len}쪽만 읽었습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/pdf/reader.py"/>
        <source>Damaged and not read: page {join}.</source>
        <translation>손상되어 읽지 못함: {join}쪽.</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/pdf/reader.py"/>
        <source>No text, perhaps a picture: page {join}.</source>
        <translation>글자 없음, 그림일 수 있음: {join}쪽.</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/pdf/reader.py"/>
        <source>{unread} glyphs are no known characters and stand as �.</source>
        <translation>글자 모양 {unread}개는 알 수 없는 문자여서 �로 두었습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/pdf/reader.py"/>
        <source>Broken at a line's end, the hyphen kept: {words}. It may be the printer's.</source>
        <translation>줄 끝에서 끊긴 하이픈을 두었습니다: {words}. 인쇄 때문일 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/pdf/reader.py"/>
        <source>Page numbers and lines that repeat on the pages were left out: {lines}</source>
        <translation>쪽 번호와 쪽마다 되풀이되는 줄을 뺐습니다: {lines}</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/plain.py"/>
        <source>Save the page as plain text in UTF-8 and import it again.</source>
        <translation>UTF-8 텍스트로 저장해 다시 가져오십시오.</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/plain.py"/>
        <source>{name} is not text in any encoding that can be told from its bytes.</source>
        <translation>{name}은(는) 바이트로 알아낼 수 있는 어떤 인코딩의 글도 아닙니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/plain.py"/>
        <source>{name} holds NUL bytes and is no plain text.</source>
        <translation>{name}에는 NUL 바이트가 있어 텍스트 파일이 아닙니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/plain.py"/>
        <source>Choose another encoding, or none to have it told from the bytes.</source>
        <translation>다른 인코딩을 고르거나, 고르지 않고 바이트로 알아내게 하십시오.</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/plain.py"/>
        <source>{name} cannot be read as {encoding}: the bytes at {start} mean nothing in it.</source>
        <translation>{name}을(를) {encoding}(으)로 읽을 수 없습니다. {start}번째 바이트가 그 인코딩에 맞지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/plain.py"/>
        <source>{name} starts with a byte order mark of {encoding} but breaks off or holds other bytes at byte {start}.</source>
        <translation>{name}은(는) {encoding} 바이트 순서 표시로 시작하지만 {start}번째 바이트에서 끊기거나 다른 바이트가 있습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/tei/document.py"/>
        <source>No list of participants: the heading names the parties, others are not known.</source>
        <translation>참가자 명단이 없습니다. 제목에 당사자가 나오고 그 밖은 알 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/tei/document.py"/>
        <source>No list of participants: who was present is not known.</source>
        <translation>참가자 명단이 없어 누가 참석했는지 알 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/tei/document.py"/>
        <source>The list of participants stands elsewhere; who was present is not known from this text.</source>
        <translation>참가자 명단이 다른 곳에 있어 이 문서로는 누가 참석했는지 알 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/tei/document.py"/>
        <source>This line names several persons; only the first is taken down.</source>
        <translation>이 줄에 여러 사람이 나오지만 첫 사람만 적었습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/tei/document.py"/>
        <source>The encoded date is not the printed one; the printed one counts.</source>
        <translation>부호화된 날짜가 인쇄된 날짜와 다릅니다. 인쇄된 날짜를 따릅니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/tei/document.py"/>
        <source>The edition marks this list as participants, but its heading says otherwise.</source>
        <translation>이 판은 이 목록을 참가자로 표시했으나 제목은 다릅니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/tei/reader.py"/>
        <source>Copy the document you want into a plain text file and import that.</source>
        <translation>필요한 문서를 텍스트 파일에 복사해 가져오십시오.</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/tei/reader.py"/>
        <source>Check the file.</source>
        <translation>파일을 확인하십시오.</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/tei/reader.py"/>
        <source>Fetch the volume again and import that.</source>
        <translation>그 권을 다시 받아 가져오십시오.</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/web/guard.py"/>
        <source>Cut the readout out of the page and import that.</source>
        <translation>페이지에서 발표문을 잘라 내어 가져오십시오.</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/web/guard.py"/>
        <source>Open the page in a browser, save it again and import that.</source>
        <translation>브라우저로 페이지를 열어 다시 저장하고 가져오십시오.</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/web/guard.py"/>
        <source>Copy the readout out of the page into a plain text file and import that.</source>
        <translation>페이지에서 발표문을 텍스트 파일에 복사해 가져오십시오.</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/web/reader.py"/>
        <source>The heading is the page's title: the page itself prints none.</source>
        <translation>제목은 페이지 제목에서 온 것입니다. 페이지 본문에는 제목이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/web/reader.py"/>
        <source>Cut the readout out of it.</source>
        <translation>발표문을 잘라 내십시오.</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/web/reader.py"/>
        <source>Open it in a browser, copy the text into a plain text file and import that.</source>
        <translation>브라우저로 열어 글을 텍스트 파일에 복사해 가져오십시오.</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/web/reader.py"/>
        <source>The page's file breaks off: the text may be incomplete.</source>
        <translation>페이지 파일이 끊겨 있어 본문이 온전하지 않을 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/web/reader.py"/>
        <source>Left out as no part of the text: {begins}</source>
        <translation>본문이 아니어서 뺐습니다: {begins}</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/web/reader.py"/>
        <source>{replaced} characters could not be read in {encoding} and stand as �.</source>
        <translation>{replaced}자를 {encoding}(으)로 읽을 수 없어 �로 두었습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/web/tree.py"/>
        <source>Open it in a browser, save it again and import that.</source>
        <translation>브라우저로 열어 다시 저장하고 가져오십시오.</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/word/reader.py"/>
        <source>Save it again as DOCX.</source>
        <translation>DOCX로 다시 저장하십시오.</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/word/reader.py"/>
        <source>Recognise its text with an OCR program, check it and import the text.</source>
        <translation>OCR로 글자를 인식하고 확인한 뒤 그 글을 가져오십시오.</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/word/reader.py"/>
        <source>Fetch the document again.</source>
        <translation>문서를 다시 받으십시오.</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/word/reader.py"/>
        <source>The document holds tracked changes: insertions stand in the text, deletions were left out.</source>
        <translation>변경 내용 추적이 있습니다. 삽입한 것은 본문에 두고 삭제한 것은 뺐습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/word/reader.py"/>
        <source>The document holds hidden words; they were left out.</source>
        <translation>숨긴 글이 있어 뺐습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/word/reader.py"/>
        <source>Header and footer of the page were left out: {said}</source>
        <translation>머리글과 바닥글을 뺐습니다: {said}</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/word/reader.py"/>
        <source>Note {number} hangs on this paragraph.</source>
        <translation>이 문단에 주 {number}이(가) 달려 있습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/xml.py"/>
        <source>Save it anew without its DOCTYPE and import that.</source>
        <translation>DOCTYPE 없이 새로 저장해 가져오십시오.</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/xml.py"/>
        <source>Fetch the file again.</source>
        <translation>파일을 다시 받으십시오.</translation>
    </message>
    <message>
        <location filename="../../app/intake/sidecar.py"/>
        <source>Correct the sidecar or take it away, and import again.</source>
        <translation>딸린 파일을 고치거나 치우고 다시 가져오십시오.</translation>
    </message>
    <message>
        <location filename="../../app/intake/sidecar.py"/>
        <source>The sidecar {name} cannot be read: {why}.</source>
        <translation>딸린 파일 {name}을(를) 읽을 수 없습니다: {why}.</translation>
    </message>
    <message>
        <location filename="../../app/intake/visits/days.py"/>
        <source>there is no date</source>
        <translation>날짜가 없습니다</translation>
    </message>
    <message>
        <location filename="../../app/intake/visits/days.py"/>
        <source>“{words}” is no date that is understood</source>
        <translation>“{words}”은(는) 날짜로 읽을 수 없습니다</translation>
    </message>
    <message>
        <location filename="../../app/intake/visits/days.py"/>
        <source>“{words}” has a year of two figures</source>
        <translation>“{words}”은(는) 연도가 두 자리입니다</translation>
    </message>
    <message>
        <location filename="../../app/intake/visits/days.py"/>
        <source>“{words}” is a spreadsheet's number of a day: save the column as dates</source>
        <translation>“{words}”은(는) 스프레드시트의 날짜 번호입니다. 열을 날짜로 저장하십시오</translation>
    </message>
    <message>
        <location filename="../../app/intake/visits/days.py"/>
        <source>“{words}” is no day of the calendar</source>
        <translation>“{words}”은(는) 달력에 없는 날입니다</translation>
    </message>
    <message>
        <location filename="../../app/intake/visits/days.py"/>
        <source>“{words}” ends before it begins</source>
        <translation>“{words}”은(는) 끝이 시작보다 앞섭니다</translation>
    </message>
    <message>
        <location filename="../../app/intake/visits/days.py"/>
        <source>“{words}” has no year</source>
        <translation>“{words}”에 연도가 없습니다</translation>
    </message>
    <message>
        <location filename="../../app/intake/visits/days.py"/>
        <source>“{words}”: is the day or the month first?</source>
        <translation>“{words}”: 일과 월 중 어느 것이 먼저입니까?</translation>
    </message>
    <message>
        <location filename="../../app/intake/visits/rows.py"/>
        <source>“{name}” is no country that is known</source>
        <translation>“{name}”은(는) 알려진 국가가 아닙니다</translation>
    </message>
    <message>
        <location filename="../../app/intake/visits/rows.py"/>
        <source>“{name}” could be {join}</source>
        <translation>“{name}”은(는) {join} 중 하나일 수 있습니다</translation>
    </message>
    <message>
        <location filename="../../app/intake/visits/rows.py"/>
        <source>a name of more than 200 letters; put ; between names</source>
        <translation>200자를 넘는 이름입니다. 이름 사이에 ; 를 넣으십시오</translation>
    </message>
    <message>
        <location filename="../../app/intake/visits/rows.py"/>
        <location filename="../../app/intake/visits/table.py"/>
        <location filename="../../app/services/knowing.py"/>
        <source>Nothing was recorded.</source>
        <translation>아무것도 기록되지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/visits/rows.py"/>
        <source>Give the first line headings such as Date, Countries, People, Place, Source.</source>
        <translation>첫 줄에 날짜, 국가, 참석자, 장소, 출처 같은 제목을 넣으십시오.</translation>
    </message>
    <message>
        <location filename="../../app/intake/visits/rows.py"/>
        <source>No column of {name} is headed as a date.</source>
        <translation>{name}에 날짜라는 제목의 열이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/visits/rows.py"/>
        <source>it has more cells than there are headings</source>
        <translation>제목보다 셀이 많습니다</translation>
    </message>
    <message>
        <location filename="../../app/intake/visits/rows.py"/>
        <source>nobody is said to have met</source>
        <translation>누가 만났는지 적혀 있지 않습니다</translation>
    </message>
    <message>
        <location filename="../../app/intake/visits/rows.py"/>
        <source>it ends ({until}) before it begins ({date})</source>
        <translation>끝({until})이 시작({date})보다 앞섭니다</translation>
    </message>
    <message>
        <location filename="../../app/intake/visits/table.py"/>
        <source>{name} is empty.</source>
        <translation>{name}은(는) 비어 있습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/visits/table.py"/>
        <source>Split it into several files.</source>
        <translation>여러 파일로 나누십시오.</translation>
    </message>
    <message>
        <location filename="../../app/intake/visits/table.py"/>
        <source>{name} has more than {MOST_ROWS} rows.</source>
        <translation>{name}은(는) {MOST_ROWS}행을 넘습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/visits/table.py"/>
        <source>{name}, line {line}: more than {MOST_COLUMNS} columns.</source>
        <translation>{name}, {line}행: 열이 {MOST_COLUMNS}개를 넘습니다.</translation>
    </message>
    <message>
        <location filename="../../app/intake/visits/table.py"/>
        <source>{name}, line {line}: a cell of more than {MOST_LETTERS} letters; is a quotation mark missing?</source>
        <translation>{name}, {line}행: {MOST_LETTERS}자를 넘는 셀이 있습니다. 따옴표가 빠졌습니까?</translation>
    </message>
    <message>
        <location filename="../../app/intake/visits/table.py"/>
        <source>{name} is larger than a table of visits may be ({value} MB).</source>
        <translation>{name}은(는) 방문표로는 너무 큽니다({value}MB까지).</translation>
    </message>
    <message>
        <location filename="../../app/intake/visits/table.py"/>
        <source>{path} cannot be read ({reason}).</source>
        <translation>{path}을(를) 읽을 수 없습니다({reason}).</translation>
    </message>
    <message>
        <location filename="../../app/intake/visits/table.py"/>
        <source>{name}, line {begun}: this is no table ({error}).</source>
        <translation>{name}, {begun}행: 표가 아닙니다({error}).</translation>
    </message>
    <message>
        <location filename="../../app/analysis/gaps.py"/>
        <source>days that may be the same ({stretch}, {day})</source>
        <translation>같을 수 있는 날({stretch}, {day})</translation>
    </message>
    <message>
        <location filename="../../app/analysis/gaps.py"/>
        <source>the same day ({day})</source>
        <translation>같은 날({day})</translation>
    </message>
    <message>
        <location filename="../../app/analysis/gaps.py"/>
        <source>adjacent days ({date}, {day})</source>
        <translation>이어진 날({date}, {day})</translation>
    </message>
    <message>
        <location filename="../../app/analysis/gaps.py"/>
        <source>the same sides, {why_days}</source>
        <translation>같은 양측, {why_days}</translation>
    </message>
    <message>
        <location filename="../../app/analysis/gaps.py"/>
        <source>{why_days}, but not both sides are known</source>
        <translation>{why_days}, 다만 양측이 다 알려져 있지 않습니다</translation>
    </message>
    <message>
        <location filename="../../app/analysis/gaps.py"/>
        <source>{why_days}, but others took part as well</source>
        <translation>{why_days}, 다만 다른 참가국이 있습니다</translation>
    </message>
    <message>
        <location filename="../../app/analysis/gaps.py"/>
        <source>the same sides on the same day ({day})</source>
        <translation>같은 날 같은 양측({day})</translation>
    </message>
    <message>
        <location filename="../../app/analysis/gaps.py"/>
        <source>confirmed by a person</source>
        <translation>사람이 확인함</translation>
    </message>
    <message>
        <location filename="../../app/analysis/gaps.py"/>
        <source>{reason}; several texts come into question</source>
        <translation>{reason}. 해당할 수 있는 문서가 여럿입니다</translation>
    </message>
    <message>
        <location filename="../../app/analysis/gaps.py"/>
        <source>{reason}; several known meetings come into question</source>
        <translation>{reason}. 해당할 수 있는 회담이 여럿입니다</translation>
    </message>
    <message>
        <location filename="../../app/analysis/identity.py"/>
        <source>“{one}” and “{other}” both led the side {side} at one meeting</source>
        <translation>“{one}”과(와) “{other}”은(는) 한 회담에서 모두 {side} 측의 대표였음</translation>
    </message>
    <message>
        <location filename="../../app/analysis/identity.py"/>
        <source>“{one}” and “{other}” differ only in words left out</source>
        <translation>“{one}”과(와) “{other}”은(는) 빠진 말만 다름</translation>
    </message>
    <message>
        <location filename="../../app/analysis/identity.py"/>
        <source>“{one}” and “{other}” are spelled alike</source>
        <translation>“{one}”과(와) “{other}”은(는) 표기가 같음</translation>
    </message>
    <message>
        <location filename="../../app/analysis/meetings.py"/>
        <source>the same sides on {days} ({day}, {day2}), with compatible principals</source>
        <translation>같은 측, 날짜 {days} ({day}, {day2}), 회담 당사자도 어긋나지 않음</translation>
    </message>
    <message>
        <location filename="../../app/exchange/concordance.py"/>
        <source>The concordance is as it was.</source>
        <translation>용어 대조표는 그대로입니다.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/concordance.py"/>
        <source>{name} holds no [[same]] entries with names.</source>
        <translation>{name}에는 names가 있는 [[same]] 항목이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/concordance.py"/>
        <source>{name}: names must be a list of texts.</source>
        <translation>{name}: names는 글의 목록이어야 합니다.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/concordance.py"/>
        <source>Save it as UTF-8 and try again.</source>
        <translation>UTF-8로 저장한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/concordance.py"/>
        <source>{name} is not written in UTF-8.</source>
        <translation>{name}은(는) UTF-8로 쓰이지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/concordance.py"/>
        <source>{name} cannot be read as TOML: {error}.</source>
        <translation>{name}을(를) TOML로 읽을 수 없습니다: {error}.</translation>
    </message>
    <message>
        <location filename="../../app/exchange/concordance.py"/>
        <source>{name} cannot be read as CSV: {error}.</source>
        <translation>{name}을(를) CSV로 읽을 수 없습니다: {error}.</translation>
    </message>
    <message>
        <location filename="../../app/index/store.py"/>
        <source>Nothing of the record is lost: the index is made from it.</source>
        <translation>기록은 하나도 잃지 않았습니다. 색인은 기록에서 만들어집니다.</translation>
    </message>
    <message>
        <location filename="../../app/index/store.py"/>
        <source>The search index in {name} is damaged.</source>
        <translation>{name}의 검색 색인이 손상되었습니다.</translation>
    </message>
    <message>
        <location filename="../../app/index/store.py"/>
        <source>The search index could not be written: {words}</source>
        <translation>검색 색인을 쓸 수 없었습니다: {words}</translation>
    </message>
    <message>
        <location filename="../../app/index/store.py"/>
        <source>The disk is full: the search index was not written.</source>
        <translation>디스크가 가득 차 검색 색인을 쓰지 못했습니다.</translation>
    </message>
    <message>
        <location filename="../../app/index/store.py"/>
        <source>The record is not touched.</source>
        <translation>기록은 건드리지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../../app/index/store.py"/>
        <source>Another window or command is writing the search index.</source>
        <translation>다른 창이나 명령이 검색 색인을 쓰고 있습니다.</translation>
    </message>
    <message>
        <location filename="../../app/brief/compose.py"/>
        <location filename="../../app/brief/words.py"/>
        <location filename="../../app/services/drafts.py"/>
        <location filename="../../app/services/saved.py"/>
        <source>There are: {known}.</source>
        <translation>쓸 수 있는 것: {known}.</translation>
    </message>
    <message>
        <location filename="../../app/brief/compose.py"/>
        <source>There is no brief template called “{template}”.</source>
        <translation>“{template}”(이)라는 브리핑 자료 서식이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/brief/compose.py"/>
        <location filename="../../app/services/attendance_out.py"/>
        <source>There are: {join}.</source>
        <translation>쓸 수 있는 것: {join}.</translation>
    </message>
    <message>
        <location filename="../../app/brief/compose.py"/>
        <location filename="../../app/services/attendance_out.py"/>
        <source>There is no paper called “{paper}”.</source>
        <translation>“{paper}”(이)라는 용지가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/brief/compose.py"/>
        <source>A brief needs at least one readout.</source>
        <translation>브리핑 자료에는 발표문이 하나 이상 있어야 합니다.</translation>
    </message>
    <message>
        <location filename="../../app/brief/counterpart.py"/>
        <source>Give a country's code or a person's name as printed, or choose other readouts.</source>
        <translation>국가 코드나 적힌 그대로의 이름을 쓰거나 다른 발표문을 고르십시오.</translation>
    </message>
    <message>
        <location filename="../../app/brief/counterpart.py"/>
        <source>No reading of this selection names “{subject}”.</source>
        <translation>선택한 발표문 가운데 “{subject}”이(가) 나오는 것이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/brief/counterpart.py"/>
        <source>Choose readouts of meetings with one counterpart.</source>
        <translation>같은 상대측과의 회담 발표문을 고르십시오.</translation>
    </message>
    <message>
        <location filename="../../app/brief/counterpart.py"/>
        <source>The selection does not tell whom the brief is on: no reading names a second side.</source>
        <translation>선택한 발표문에 두 번째 측이 없어 누구에 관한 자료인지 알 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/brief/file.py"/>
        <source>The earlier {name} is untouched.</source>
        <translation>이전 {name}은(는) 그대로입니다.</translation>
    </message>
    <message>
        <location filename="../../app/brief/file.py"/>
        <source>Nothing half-written was left behind.</source>
        <translation>쓰다 만 것은 남지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../../app/brief/file.py"/>
        <source>Choose a folder you may write to.</source>
        <translation>쓸 수 있는 폴더를 고르십시오.</translation>
    </message>
    <message>
        <location filename="../../app/brief/file.py"/>
        <source>The brief was not written: {path} cannot be used ({reason}).</source>
        <translation>브리핑 자료를 쓰지 못했습니다. {path}을(를) 쓸 수 없습니다({reason}).</translation>
    </message>
    <message>
        <location filename="../../app/brief/file.py"/>
        <source>Give the brief a file name.</source>
        <translation>브리핑 자료에 파일 이름을 붙이십시오.</translation>
    </message>
    <message>
        <location filename="../../app/brief/file.py"/>
        <source>The brief was not written: {path} is a folder.</source>
        <translation>브리핑 자료를 쓰지 못했습니다. {path}은(는) 폴더입니다.</translation>
    </message>
    <message>
        <location filename="../../app/brief/file.py"/>
        <source>{name} is untouched.</source>
        <translation>{name}은(는) 그대로입니다.</translation>
    </message>
    <message>
        <location filename="../../app/brief/file.py"/>
        <location filename="../../app/services/saved.py"/>
        <source>Choose another name.</source>
        <translation>다른 이름을 고르십시오.</translation>
    </message>
    <message>
        <location filename="../../app/brief/file.py"/>
        <source>The brief was not written: {path} is read-only.</source>
        <translation>브리핑 자료를 쓰지 못했습니다. {path}은(는) 읽기 전용입니다.</translation>
    </message>
    <message>
        <location filename="../../app/brief/file.py"/>
        <source>Free some space, or choose another folder.</source>
        <translation>공간을 비우거나 다른 폴더를 고르십시오.</translation>
    </message>
    <message>
        <location filename="../../app/brief/file.py"/>
        <source>The brief was not written: there is no room left on the disk for {name}.</source>
        <translation>브리핑 자료를 쓰지 못했습니다. 디스크에 {name}을(를) 쓸 공간이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/brief/file.py"/>
        <source>Close it there, or choose another name.</source>
        <translation>거기서 닫거나 다른 이름을 고르십시오.</translation>
    </message>
    <message>
        <location filename="../../app/brief/file.py"/>
        <source>The brief was not written: {name} is open in another program.</source>
        <translation>브리핑 자료를 쓰지 못했습니다. {name}이(가) 다른 프로그램에서 열려 있습니다.</translation>
    </message>
    <message>
        <location filename="../../app/brief/fitting.py"/>
        <source>Any earlier brief is untouched.</source>
        <translation>이전 브리핑 자료는 그대로입니다.</translation>
    </message>
    <message>
        <location filename="../../app/brief/fitting.py"/>
        <source>Choose another template.</source>
        <translation>다른 서식을 고르십시오.</translation>
    </message>
    <message>
        <location filename="../../app/brief/fitting.py"/>
        <source>The brief was not written: even with all that may be left out it is longer than one page.</source>
        <translation>브리핑 자료를 쓰지 못했습니다. 뺄 수 있는 것을 다 빼도 한 쪽을 넘습니다.</translation>
    </message>
    <message>
        <location filename="../../app/brief/handling.py"/>
        <source>There are: {listed}.</source>
        <translation>쓸 수 있는 것: {listed}.</translation>
    </message>
    <message>
        <location filename="../../app/brief/handling.py"/>
        <source>There is no handling level called “{key}”.</source>
        <translation>“{key}”(이)라는 취급 등급이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/brief/handling.py"/>
        <source>The handling levels of {path} cannot be used: each needs a key of its own, and “unmarked” must be one.</source>
        <translation>{path}의 취급 등급을 쓸 수 없습니다. 등급마다 고유한 키가 있어야 하고, 그중 하나는 “unmarked”여야 합니다.</translation>
    </message>
    <message>
        <location filename="../../app/brief/handling.py"/>
        <source>Each [[level]] needs a key; see resources/briefs/handling.toml.</source>
        <translation>각 [[level]]에는 키가 있어야 합니다. resources/briefs/handling.toml을 보십시오.</translation>
    </message>
    <message>
        <location filename="../../app/brief/handling.py"/>
        <source>The handling levels of {path} cannot be read: {error}.</source>
        <translation>{path}의 취급 등급을 읽을 수 없습니다: {error}.</translation>
    </message>
    <message>
        <location filename="../../app/brief/logo.py"/>
        <source>Save it smaller.</source>
        <translation>더 작게 저장하십시오.</translation>
    </message>
    <message>
        <location filename="../../app/brief/logo.py"/>
        <source>The logo {name} is larger than {value} MB.</source>
        <translation>로고 {name}이(가) {value} MB보다 큽니다.</translation>
    </message>
    <message>
        <location filename="../../app/brief/logo.py"/>
        <source>The logo {path} cannot be read ({value}).</source>
        <translation>로고 {path}을(를) 읽을 수 없습니다({value}).</translation>
    </message>
    <message>
        <location filename="../../app/brief/logo.py"/>
        <source>Save it as PNG, or as an SVG of plain shapes and colours.</source>
        <translation>PNG나 단순한 도형과 색의 SVG로 저장하십시오.</translation>
    </message>
    <message>
        <location filename="../../app/brief/logo.py"/>
        <source>The logo {name} cannot be drawn: {error}.</source>
        <translation>로고 {name}을(를) 그릴 수 없습니다: {error}.</translation>
    </message>
    <message>
        <location filename="../../app/brief/one_page.py"/>
        <source>Choose one, or another template.</source>
        <translation>하나를 고르거나 다른 서식을 쓰십시오.</translation>
    </message>
    <message>
        <location filename="../../app/brief/one_page.py"/>
        <source>The one-page brief is on one readout.</source>
        <translation>한 장 요약은 발표문 하나에 대한 것입니다.</translation>
    </message>
    <message>
        <location filename="../../app/brief/quotations.py"/>
        <location filename="../../app/brief/render/rereading.py"/>
        <source>The record, your notes and any earlier brief are untouched.</source>
        <translation>기록과 메모, 이전 브리핑 자료는 그대로입니다.</translation>
    </message>
    <message>
        <location filename="../../app/brief/quotations.py"/>
        <source>Run the check of both files (chancery check) to see more.</source>
        <translation>두 파일을 검사(chancery check)하면 더 알 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../../app/brief/render/pdf.py"/>
        <source>Any earlier brief, the record and your notes are untouched.</source>
        <translation>이전 브리핑 자료와 기록, 메모는 그대로입니다.</translation>
    </message>
    <message>
        <location filename="../../app/brief/render/pdf.py"/>
        <source>A font that has them is found once it is installed, but for scripts that must be shaped.</source>
        <translation>그 글자가 있는 글꼴을 이 컴퓨터에 설치하면 저절로 찾아 씁니다(글자 모양을 바꾸어 맞추어야 하는 문자는 제외).</translation>
    </message>
    <message>
        <location filename="../../app/brief/render/pdf.py"/>
        <source>The brief was not written: no font at hand can set these characters: {shown}.</source>
        <translation>브리핑 자료를 쓰지 못했습니다. 갖고 있는 어떤 글꼴로도 조판할 수 없는 글자가 있습니다: {shown}.</translation>
    </message>
    <message>
        <location filename="../../app/brief/words.py"/>
        <source>Briefs have no headings in “{language}”.</source>
        <translation>브리핑 자료의 제목에 “{language}”이(가) 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/annotating.py"/>
        <location filename="../../app/services/sample.py"/>
        <source>annotation</source>
        <translation>주석</translation>
    </message>
    <message>
        <location filename="../../app/services/annotating.py"/>
        <location filename="../../app/services/marking.py"/>
        <source>marking of all hits</source>
        <translation>검색 결과 모두 표시</translation>
    </message>
    <message>
        <location filename="../../app/services/annotating.py"/>
        <source>edges</source>
        <translation>범위</translation>
    </message>
    <message>
        <location filename="../../app/services/annotating.py"/>
        <source>colour</source>
        <translation>색</translation>
    </message>
    <message>
        <location filename="../../app/services/annotating.py"/>
        <source>note</source>
        <translation>메모</translation>
    </message>
    <message>
        <location filename="../../app/services/annotating.py"/>
        <source>tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <location filename="../../app/services/annotating.py"/>
        <source>handling level</source>
        <translation>취급 등급</translation>
    </message>
    <message>
        <location filename="../../app/services/annotating.py"/>
        <location filename="../../app/services/carrying.py"/>
        <source>deletion</source>
        <translation>삭제</translation>
    </message>
    <message>
        <location filename="../../app/services/annotating.py"/>
        <source>Nothing was annotated.</source>
        <translation>주석을 달지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/annotating.py"/>
        <source>Give a longer quotation that stands there once.</source>
        <translation>거기에 한 번만 나오는 더 긴 인용을 쓰십시오.</translation>
    </message>
    <message>
        <location filename="../../app/services/annotating.py"/>
        <source>“{quote}” stands {len} times in this text: {places}.</source>
        <translation>“{quote}”은(는) 이 문서에 {len}번 나옵니다: {places}.</translation>
    </message>
    <message>
        <location filename="../../app/services/annotating.py"/>
        <location filename="../../app/services/exchange/citing.py"/>
        <location filename="../../app/services/exchange/outgoing.py"/>
        <location filename="../../app/services/marking.py"/>
        <source>Choose one of {join}.</source>
        <translation>{join} 가운데 고르십시오.</translation>
    </message>
    <message>
        <location filename="../../app/services/annotating.py"/>
        <location filename="../../app/services/marking.py"/>
        <source>There is no colour '{colour}'.</source>
        <translation>‘{colour}’(이)라는 색이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/annotating.py"/>
        <source>There is no kind '{kind}'.</source>
        <translation>‘{kind}’(이)라는 종류가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/annotating.py"/>
        <location filename="../../app/services/coding.py"/>
        <source>The notebook holds no annotation {uid}.</source>
        <translation>노트북에 주석 {uid}이(가) 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/annotating.py"/>
        <source>The quotation is empty.</source>
        <translation>인용이 비어 있습니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/annotating.py"/>
        <source>Copy the quotation from the text, letter for letter.</source>
        <translation>인용은 본문에서 글자 그대로 복사하십시오.</translation>
    </message>
    <message>
        <location filename="../../app/services/annotating.py"/>
        <source>The text of {uid} does not contain “{quote}”.</source>
        <translation>{uid}의 본문에 “{quote}”이(가) 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/annotating.py"/>
        <source>the change names no annotation</source>
        <translation>변경에 주석이 없음</translation>
    </message>
    <message>
        <location filename="../../app/services/attendance.py"/>
        <source>Write 2017-07-07, 2017-07, 2017, first or last.</source>
        <translation>2017-07-07, 2017-07, 2017, first 또는 last처럼 적으십시오.</translation>
    </message>
    <message>
        <location filename="../../app/services/attendance.py"/>
        <source>“{one}” is no time that a meeting can be named by.</source>
        <translation>“{one}”(으)로는 회담을 가리킬 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/attendance.py"/>
        <source>No text of this selection is of a meeting in {one}.</source>
        <translation>이 범위에는 {one}의 회담 문서가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/attendance_out.py"/>
        <source>Meetings of which several texts are taken for one by day, sides and persons, not confirmed: {count}.</source>
        <translation>날짜, 양측, 참석자로 보아 여러 문서를 한 회담으로 본 것(미확인): {count}건.</translation>
    </message>
    <message>
        <location filename="../../app/services/attendance_out.py"/>
        <source>The newest meetings are shown; older texts left out: {count}.</source>
        <translation>최근 회담부터 보입니다. 오래된 문서 {count}건은 빠져 있습니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/briefing.py"/>
        <source>Type can be set at {SIZES} to {SIZES2} percent, not at {size}.</source>
        <translation>글자 크기는 {SIZES}~{SIZES2}퍼센트이며 {size}(으)로 할 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/briefing.py"/>
        <location filename="../../app/services/exchange/outgoing.py"/>
        <location filename="../../app/services/result_table.py"/>
        <source>Nothing was written.</source>
        <translation>아무것도 쓰지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/briefing.py"/>
        <source>Let the name end in .pdf, .docx or .md.</source>
        <translation>이름 끝을 .pdf, .docx, .md 중 하나로 하십시오.</translation>
    </message>
    <message>
        <location filename="../../app/services/briefing.py"/>
        <source>A brief is a PDF, a Word document or Markdown; a file that ends in {ending} is none.</source>
        <translation>브리프는 PDF, Word 문서 또는 Markdown입니다. {ending}(으)로 끝나는 파일은 그중 어느 것도 아닙니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/carrying.py"/>
        <source>placing</source>
        <translation>배치</translation>
    </message>
    <message>
        <location filename="../../app/services/carrying.py"/>
        <source>The notebook holds no annotation {annotation_uid}.</source>
        <translation>노트북에 주석 {annotation_uid}이(가) 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/choosing.py"/>
        <source>Give a country's name or code, or a person's name as printed.</source>
        <translation>국가 이름이나 코드, 또는 적힌 그대로의 이름을 쓰십시오.</translation>
    </message>
    <message>
        <location filename="../../app/services/choosing.py"/>
        <source>No readout here has “{wanted}” for a side or a person.</source>
        <translation>“{wanted}”을(를) 측이나 인물로 하는 발표문이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/coding.py"/>
        <source>new tag</source>
        <translation>새 태그</translation>
    </message>
    <message>
        <location filename="../../app/services/coding.py"/>
        <source>definition</source>
        <translation>정의</translation>
    </message>
    <message>
        <location filename="../../app/services/coding.py"/>
        <source>tag colour</source>
        <translation>태그 색</translation>
    </message>
    <message>
        <location filename="../../app/services/coding.py"/>
        <source>tag name</source>
        <translation>태그 이름</translation>
    </message>
    <message>
        <location filename="../../app/services/coding.py"/>
        <source>tag move</source>
        <translation>태그 이동</translation>
    </message>
    <message>
        <location filename="../../app/services/coding.py"/>
        <source>tag deletion</source>
        <translation>태그 삭제</translation>
    </message>
    <message>
        <location filename="../../app/services/coding.py"/>
        <source>link</source>
        <translation>연결</translation>
    </message>
    <message>
        <location filename="../../app/services/coding.py"/>
        <source>link deletion</source>
        <translation>연결 삭제</translation>
    </message>
    <message>
        <location filename="../../app/services/coding.py"/>
        <source>restoring</source>
        <translation>복원</translation>
    </message>
    <message>
        <location filename="../../app/services/coding.py"/>
        <source>Choose one of {join}, or type one.</source>
        <translation>{join} 가운데 고르거나 입력하십시오.</translation>
    </message>
    <message>
        <location filename="../../app/services/coding.py"/>
        <source>The link has no name.</source>
        <translation>연결에 이름이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/coding.py"/>
        <source>An annotation cannot be linked to itself.</source>
        <translation>주석을 자기 자신에 연결할 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/coding.py"/>
        <source>The codebook no longer holds this tag.</source>
        <translation>이 태그는 이제 코드북에 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/coding.py"/>
        <source>Parts are set off by /: Security/North Korea.</source>
        <translation>상위와 하위는 /로 구분합니다. 예: 안보/북한.</translation>
    </message>
    <message>
        <location filename="../../app/services/coding.py"/>
        <source>A tag needs a name.</source>
        <translation>태그에는 이름이 있어야 합니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/coding.py"/>
        <source>tag merge</source>
        <translation>태그 병합</translation>
    </message>
    <message>
        <location filename="../../app/services/coding.py"/>
        <location filename="../../app/services/splitting.py"/>
        <source>Nothing was changed.</source>
        <translation>바뀐 것이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/coding.py"/>
        <source>Merge the two, or choose another name.</source>
        <translation>둘을 병합하거나 다른 이름을 고르십시오.</translation>
    </message>
    <message>
        <location filename="../../app/services/coding.py"/>
        <source>That cannot be done: {error}.</source>
        <translation>할 수 없습니다: {error}.</translation>
    </message>
    <message>
        <location filename="../../app/services/companions.py"/>
        <source>the same meeting</source>
        <translation>같은 회담</translation>
    </message>
    <message>
        <location filename="../../app/services/companions.py"/>
        <source>a later text from the same address</source>
        <translation>같은 주소의 나중 판</translation>
    </message>
    <message>
        <location filename="../../app/services/companions.py"/>
        <source>an earlier text from the same address</source>
        <translation>같은 주소의 이전 판</translation>
    </message>
    <message>
        <location filename="../../app/services/concordance.py"/>
        <source>concordance</source>
        <translation>용어 대조표</translation>
    </message>
    <message>
        <location filename="../../app/services/concordance.py"/>
        <source>concordance deletion</source>
        <translation>용어 대조표 삭제</translation>
    </message>
    <message>
        <location filename="../../app/services/concordance.py"/>
        <source>concordance import</source>
        <translation>용어 대조표 가져오기</translation>
    </message>
    <message>
        <location filename="../../app/services/concordance.py"/>
        <source>The concordance no longer holds this entry.</source>
        <translation>용어 대조표에 이 항목이 더는 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/concordance.py"/>
        <source>'chancery concordance' shows what it holds.</source>
        <translation>'chancery concordance'로 내용을 볼 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/concordance.py"/>
        <source>The concordance holds no “{name}”.</source>
        <translation>용어 대조표에 “{name}”이(가) 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/concordance.py"/>
        <source>Write two at least: Woodside summit = San Francisco vision.</source>
        <translation>둘 이상 쓰십시오: 우드사이드 회담 = 샌프란시스코 비전.</translation>
    </message>
    <message>
        <location filename="../../app/services/concordance.py"/>
        <source>One name alone says nothing.</source>
        <translation>이름 하나만으로는 아무것도 알 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/concordance.py"/>
        <source>{name} is too large for a list of names.</source>
        <translation>{name}은(는) 이름 목록으로는 너무 큽니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/coverage.py"/>
        <source>Texts looked through: {count}.</source>
        <translation>대상: 문서 {count}건.</translation>
    </message>
    <message>
        <location filename="../../app/services/coverage.py"/>
        <source>Texts looked through: {count}, of meetings from {first} to {last}.</source>
        <translation>대상: {first}부터 {last}까지의 회담 문서 {count}건.</translation>
    </message>
    <message>
        <location filename="../../app/services/coverage.py"/>
        <source>Texts looked through: {count}, of {first}.</source>
        <translation>대상: {first}의 문서 {count}건.</translation>
    </message>
    <message>
        <location filename="../../app/services/coverage.py"/>
        <source>Known meetings with a text: {count} of {count2}; without one: {count3}.</source>
        <translation>알려진 회담 {count2}건 중 문서가 있는 것은 {count}건, 없는 것은 {count3}건.</translation>
    </message>
    <message>
        <location filename="../../app/services/coverage.py"/>
        <source>No meeting without a text is recorded, so a gap would not show.</source>
        <translation>문서 없는 회담이 기록되어 있지 않아 빠진 것이 있어도 드러나지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/coverage.py"/>
        <source>{count} of these may have one: the review of what may be the same tells.</source>
        <translation>그중 {count}건은 문서가 있을 수 있습니다. 같은지 검토하는 곳에서 보입니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/coverage.py"/>
        <source>Texts not in the search index yet, and not looked through: {count}.</source>
        <translation>문서 {count}건은 아직 검색 색인에 없어 대상이 아닙니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/coverage.py"/>
        <source>Texts held for review, as they do not read as readouts: {count}.</source>
        <translation>발표문으로 읽히지 않아 검토를 기다리는 것: {count}건.</translation>
    </message>
    <message>
        <location filename="../../app/services/coverage.py"/>
        <source>Texts without a date: {count}.</source>
        <translation>날짜가 없는 것: {count}건.</translation>
    </message>
    <message>
        <location filename="../../app/services/curating.py"/>
        <location filename="../../app/services/persons.py"/>
        <source>Name one by the uid.</source>
        <translation>uid로 하나를 지정하십시오.</translation>
    </message>
    <message>
        <location filename="../../app/services/curating.py"/>
        <source>“{name}” could mean {len} persons: {candidates}.</source>
        <translation>“{name}”에 해당하는 사람이 {len}명 있습니다: {candidates}.</translation>
    </message>
    <message>
        <location filename="../../app/services/curating.py"/>
        <location filename="../../app/services/persons.py"/>
        <source>'chancery people' shows who is named.</source>
        <translation>“chancery people”로 이름이 있는 사람을 볼 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/curating.py"/>
        <source>No text names “{name}”.</source>
        <translation>“{name}”이(가) 나오는 문서가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/curating.py"/>
        <source>That is one and the same already.</source>
        <translation>이미 동일합니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/curating.py"/>
        <source>There is no decision {number} in force.</source>
        <translation>효력 있는 결정 {number}이(가) 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/curating.py"/>
        <source>'chancery proposals' shows what may be the same.</source>
        <translation>chancery proposals로 동일할 수 있는 것을 볼 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/curating.py"/>
        <source>The archive knows no {uid}.</source>
        <translation>아카이브에 {uid}이(가) 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/drafts.py"/>
        <location filename="../../app/services/saved.py"/>
        <source>None is kept yet.</source>
        <translation>아직 저장된 것이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/drafts.py"/>
        <source>The notebook holds no draft called “{name}”.</source>
        <translation>노트북에 “{name}”(이)라는 초안이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/drafts.py"/>
        <source>brief</source>
        <translation>브리핑 자료</translation>
    </message>
    <message>
        <location filename="../../app/services/drafts.py"/>
        <source>deletion of a brief</source>
        <translation>브리핑 자료 삭제</translation>
    </message>
    <message>
        <location filename="../../app/services/exchange/citing.py"/>
        <source>There is no style '{style}'.</source>
        <translation>‘{style}’(이)라는 양식이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/exchange/outgoing.py"/>
        <source>There is no format '{form}'.</source>
        <translation>‘{form}’(이)라는 형식이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/exchange/taking_in.py"/>
        <source>taking in</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <location filename="../../app/services/exchange/taking_in.py"/>
        <source>Name a colleague's.</source>
        <translation>동료의 것을 지정하십시오.</translation>
    </message>
    <message>
        <location filename="../../app/services/exchange/taking_in.py"/>
        <source>{name} is the notebook that is open.</source>
        <translation>{name}은(는) 지금 열려 있는 노트북입니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/exchange/taking_in.py"/>
        <source>Nothing was taken.</source>
        <translation>아무것도 가져오지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/exchange/taking_in.py"/>
        <source>{name} is larger than {value} MB.</source>
        <translation>{name}이(가) {value} MB보다 큽니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/exchange/taking_in.py"/>
        <source>{name} is neither a notebook nor a JSON document of annotations.</source>
        <translation>{name}은(는) 노트북도 주석 JSON 문서도 아닙니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/exporting.py"/>
        <source>the process that made a brief ended without an answer</source>
        <translation>자료를 만드는 프로세스가 응답 없이 끝났습니다</translation>
    </message>
    <message>
        <location filename="../../app/services/importing.py"/>
        <source>{said} {doubts} finding to review.</source>
        <translation>{said} 검토할 것 {doubts}건.</translation>
    </message>
    <message>
        <location filename="../../app/services/importing.py"/>
        <source>{said} {doubts} findings to review.</source>
        <translation>{said} 검토할 것 {doubts}건.</translation>
    </message>
    <message>
        <location filename="../../app/services/importing.py"/>
        <source>“{title}” is already held.</source>
        <translation>“{title}”은(는) 이미 보유하고 있습니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/importing.py"/>
        <source>“{title}” is held for review: {reason}</source>
        <translation>“{title}”은(는) 검토 대상입니다: {reason}</translation>
    </message>
    <message>
        <location filename="../../app/services/importing.py"/>
        <source>“{title}” was added as a revision of the text held from the same address.</source>
        <translation>“{title}”을(를) 같은 주소에서 이미 보관 중인 텍스트의 개정판으로 추가했습니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/importing.py"/>
        <source>“{title}” was added.</source>
        <translation>“{title}”을(를) 추가했습니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/importing.py"/>
        <source>“{title}” was added and split into {count} readouts; the whole page stays out of the lists.</source>
        <translation>“{title}”을(를) 가져와 발표문 {count}건으로 나누었습니다. 원래 페이지는 목록에 나오지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/importing.py"/>
        <source>Cut from “{title}”.</source>
        <translation>“{title}”에서 잘라 냄.</translation>
    </message>
    <message>
        <location filename="../../app/services/knowing.py"/>
        <source>“{name}” could mean {len} recorded meetings: {join}.</source>
        <translation>“{name}”에 해당하는 회담 기록이 {len}건 있습니다: {join}.</translation>
    </message>
    <message>
        <location filename="../../app/services/knowing.py"/>
        <source>'chancery meetings' shows them, with uids.</source>
        <translation>“chancery meetings”로 uid와 함께 볼 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/knowing.py"/>
        <source>No meeting “{name}” is recorded.</source>
        <translation>회담 “{name}”은(는) 기록되어 있지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/knowing.py"/>
        <source>A meeting cannot end ({until}) before it begins ({date}).</source>
        <translation>회담은 시작({date})보다 먼저 끝날({until}) 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/knowing.py"/>
        <source>Give the sides, or who was there.</source>
        <translation>양측이나 참석자를 적으십시오.</translation>
    </message>
    <message>
        <location filename="../../app/services/knowing.py"/>
        <source>Nobody is said to have met.</source>
        <translation>누가 만났는지 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/knowing.py"/>
        <source>Name the calendar, list or report that tells of it.</source>
        <translation>그것을 알려 주는 일정표, 목록, 보도 등을 적으십시오.</translation>
    </message>
    <message>
        <location filename="../../app/services/knowing.py"/>
        <source>It is not said where this meeting is known from.</source>
        <translation>이 회담의 출처가 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/knowing.py"/>
        <source>replaced by {new}</source>
        <translation>{new}(으)로 대체</translation>
    </message>
    <message>
        <location filename="../../app/services/knowing.py"/>
        <source>Write 2017-07-07, 2017-07 or 2017.</source>
        <translation>2017-07-07, 2017-07 또는 2017처럼 적으십시오.</translation>
    </message>
    <message>
        <location filename="../../app/services/knowing.py"/>
        <source>“{day}” is no date.</source>
        <translation>“{day}”은(는) 날짜가 아닙니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/marking.py"/>
        <source>Nothing was marked.</source>
        <translation>아무것도 표시하지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/marking.py"/>
        <source>Narrow the search to {PLACES_AT_MOST} at most.</source>
        <translation>검색을 {PLACES_AT_MOST}곳 이하로 좁히십시오.</translation>
    </message>
    <message>
        <location filename="../../app/services/marking.py"/>
        <source>{len} places are too many for one step.</source>
        <translation>한 번에 표시하기에 {len}곳은 너무 많습니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/mentions.py"/>
        <source>by the name of the occasion</source>
        <translation>계기의 이름</translation>
    </message>
    <message>
        <location filename="../../app/services/mentions.py"/>
        <source>by day and sides</source>
        <translation>날짜와 양측</translation>
    </message>
    <message>
        <location filename="../../app/services/mentions.py"/>
        <source>by date, sides and name</source>
        <translation>날짜와 양측, 이름</translation>
    </message>
    <message>
        <location filename="../../app/services/pairs.py"/>
        <source>Give the code.</source>
        <translation>코드를 지정하십시오.</translation>
    </message>
    <message>
        <location filename="../../app/services/pairs.py"/>
        <source>“{name}” could mean {join}.</source>
        <translation>“{name}”은(는) {join}을(를) 뜻할 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/pairs.py"/>
        <source>{first} is one side: a pair has two.</source>
        <translation>{first}은(는) 한 측입니다. 두 측이 필요합니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/pairs.py"/>
        <source>Give a code such as JP, or a name such as Japan.</source>
        <translation>JP 같은 코드나 나라 이름을 지정하십시오.</translation>
    </message>
    <message>
        <location filename="../../app/services/pairs.py"/>
        <source>“{name}” is no country.</source>
        <translation>“{name}”은(는) 나라가 아닙니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/persons.py"/>
        <source>“{name}” could mean {len} people: {candidates}.</source>
        <translation>“{name}”은(는) {len}명을 뜻할 수 있습니다: {candidates}.</translation>
    </message>
    <message>
        <location filename="../../app/services/persons.py"/>
        <source>No reading in force names a person {uid}.</source>
        <translation>유효한 판독에 인물 {uid}이(가) 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/persons.py"/>
        <source>The reading of {readout} names no “{name}” any more.</source>
        <translation>{readout}의 판독에 “{name}”은(는) 더 이상 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/persons.py"/>
        <source>'chancery people' shows who is named, with uids.</source>
        <translation>'chancery people'이 이름이 나오는 사람을 uid와 함께 보여 줍니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/persons.py"/>
        <source>The archive names nobody “{name}”.</source>
        <translation>보관소에 “{name}”이라는 사람은 나오지 않습니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/places.py"/>
        <source>Run scripts/build_archive.py, or name an archive with --archive.</source>
        <translation>scripts/build_archive.py를 실행하거나 --archive로 아카이브를 지정하십시오.</translation>
    </message>
    <message>
        <location filename="../../app/services/places.py"/>
        <source>The archive that ships with Chancery is missing.</source>
        <translation>Chancery에 딸린 아카이브가 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/reading.py"/>
        <source>{uid} is no revision: no earlier text from its address is held.</source>
        <translation>{uid}은(는) 개정판이 아닙니다. 같은 주소의 이전 판이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/reviewing.py"/>
        <source>a correction points past the text: {span}</source>
        <translation>정정이 본문을 벗어남: {span}</translation>
    </message>
    <message>
        <location filename="../../app/services/saved.py"/>
        <source>No search is kept as “{name}”.</source>
        <translation>“{name}”(으)로 저장한 검색이 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/saved.py"/>
        <source>saved search</source>
        <translation>검색 저장</translation>
    </message>
    <message>
        <location filename="../../app/services/saved.py"/>
        <source>name of a search</source>
        <translation>검색 이름</translation>
    </message>
    <message>
        <location filename="../../app/services/saved.py"/>
        <source>search deletion</source>
        <translation>검색 삭제</translation>
    </message>
    <message>
        <location filename="../../app/services/saved.py"/>
        <source>The notebook no longer holds this search.</source>
        <translation>노트에 이 검색이 더는 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/saved.py"/>
        <source>Another search is called “{called}”.</source>
        <translation>“{called}”(이)라는 검색이 이미 있습니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/saved.py"/>
        <source>A search that is kept needs a name.</source>
        <translation>저장할 검색에는 이름이 필요합니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/searching.py"/>
        <source>Nothing of the record is lost.</source>
        <translation>기록은 아무것도 잃지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/searching.py"/>
        <source>The search index was damaged. It is being made anew; until then nothing is found by words.</source>
        <translation>검색 색인이 손상되어 다시 만들고 있습니다. 끝날 때까지 낱말로는 찾을 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/sources.py"/>
        <source>No file was changed.</source>
        <translation>파일은 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/sources.py"/>
        <source>That is one and the same text.</source>
        <translation>이미 동일한 문서입니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/sources.py"/>
        <source>It was left as it is.</source>
        <translation>있던 그대로 두었습니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/sources.py"/>
        <source>{name} is there already.</source>
        <translation>{name}이(가) 이미 있습니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/splitting.py"/>
        <source>Split into {count} readouts, one for each meeting it tells of.</source>
        <translation>회담마다 하나씩 발표문 {count}건으로 나누었습니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/splitting.py"/>
        <source>The split that made this piece was taken back; the page it was cut from stands whole.</source>
        <translation>이 부분을 만든 나누기는 되돌려졌고, 잘라 낸 페이지는 온전히 있습니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/splitting.py"/>
        <source>Take that split back first.</source>
        <translation>먼저 그 나누기를 되돌리십시오.</translation>
    </message>
    <message>
        <location filename="../../app/services/splitting.py"/>
        <source>{uid} is split already.</source>
        <translation>{uid}은(는) 이미 나뉘어 있습니다.</translation>
    </message>
    <message>
        <location filename="../../app/services/splitting.py"/>
        <source>There is no split {number} in force.</source>
        <translation>효력 있는 나누기 {number}이(가) 없습니다.</translation>
    </message>
</context>
</TS>
