<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Terms and manner: glossary.md beside this file. Written by scripts/translate.py; edit the translations only. -->
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Chancery</name>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/panes/top_bar.py"/>
        <source>Search the archive</source>
        <translation>アーカイブを検索</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/moving/switcher.py"/>
        <source>Go to a readout, person, tag or occasion</source>
        <translation>発表文・人物・タグ・機会へ移動</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Narrow the list by what its texts share</source>
        <translation>共通項目で一覧を絞り込む</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Make the search index anew</source>
        <translation>検索索引を作り直す</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Take back what the list was narrowed by last</source>
        <translation>最後の絞り込みを取り消す</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Other names that are searched: off or on</source>
        <translation>同時に検索する別名：切替</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Names for one thing…</source>
        <translation>同じものの名前…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>People, tags, notes and titles found</source>
        <translation>見つかった人物・タグ・注釈・題名</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Best, newest or oldest first</source>
        <translation>関連順・新しい順・古い順</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Keep this search…</source>
        <translation>この検索を保存…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Keyword in its contexts</source>
        <translation>前後の文脈で見る（KWIC）</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/searching/saved.py"/>
        <source>Saved searches</source>
        <translation>保存した検索</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/review/head.py"/>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Set or take away a bookmark</source>
        <translation>しおりを付ける・外す</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/moving/bookmarks.py"/>
        <source>Bookmarks</source>
        <translation>しおり</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/panes/find_bar.py"/>
        <source>Find in this text</source>
        <translation>この文書内を検索</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Next statement</source>
        <translation>次の発言</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Previous statement</source>
        <translation>前の発言</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Next annotation</source>
        <translation>次の注釈</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Previous annotation</source>
        <translation>前の注釈</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Annotations of this text, or back to the text</source>
        <translation>この文書の注釈（もう一度で本文へ）</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Annotations of the whole archive</source>
        <translation>アーカイブ全体の注釈</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/panes/library.py"/>
        <location filename="../../app/ui/showing/commands.py"/>
        <source>Library</source>
        <translation>文書一覧</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/timeline/commands.py"/>
        <location filename="../../app/ui/timeline/line.py"/>
        <location filename="../../app/ui/timeline/strip.py"/>
        <source>Timeline</source>
        <translation>年表</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/review/proposed.py"/>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/panes/attendees.py"/>
        <location filename="../../app/ui/showing/commands.py"/>
        <source>Attendees</source>
        <translation>出席者</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/panes/agreements.py"/>
        <location filename="../../app/ui/searching/kinds.py"/>
        <location filename="../../app/ui/searching/wording.py"/>
        <location filename="../../app/ui/showing/commands.py"/>
        <source>Agreements</source>
        <translation>合意事項</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/panes/statements.py"/>
        <location filename="../../app/ui/searching/kinds.py"/>
        <location filename="../../app/ui/searching/wording.py"/>
        <location filename="../../app/ui/showing/commands.py"/>
        <source>Statements</source>
        <translation>発言</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>What is mentioned, and what mentions it</source>
        <translation>言及先・言及元</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/leaves/commands.py"/>
        <source>Page of a person</source>
        <translation>人物のページ</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/leaves/commands.py"/>
        <source>Page of two countries</source>
        <translation>2か国のページ</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Another text of this meeting</source>
        <translation>この会談の別の文書</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Who sat in which of these meetings</source>
        <translation>表示中の会談の出席者一覧</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/gaps/meetings.py"/>
        <source>Recorded meetings and gaps</source>
        <translation>記録された会談と欠落</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>What can be done with the words or the row at hand</source>
        <translation>いまの語句や行でできること</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Review what is doubtful</source>
        <translation>疑義のある箇所を確認</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Correct what is read in this text</source>
        <translation>このテキストの読み取りを訂正</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Record a meeting without a text…</source>
        <translation>文書のない会談を記録…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Take in a table of visits…</source>
        <translation>訪問表を取り込む…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Compose a brief</source>
        <translation>ブリーフ資料を作成</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Export the last brief again</source>
        <translation>直前のブリーフ資料を再出力</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Copy with citation</source>
        <translation>出典付きでコピー</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Export annotations…</source>
        <translation>注釈を書き出す…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Export what is found as CSV…</source>
        <translation>検索結果を CSV で書き出す…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Take in annotations…</source>
        <translation>注釈を取り込む…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Import files…</source>
        <translation>ファイルを取り込む…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Import the text or files that were copied</source>
        <translation>コピーしたテキストまたはファイルを取り込む</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Open an archive…</source>
        <translation>アーカイブを開く…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/welcome/opening.py"/>
        <source>Go to your own archive</source>
        <translation>自分のアーカイブへ移動</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Sample archive: open, or reset</source>
        <translation>見本アーカイブを開く・初期状態に戻す</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/provenance/sheet.py"/>
        <source>Source and provenance</source>
        <translation>出所と来歴</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/provenance/original.py"/>
        <source>The original as received</source>
        <translation>受領時の原本</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Revisions and what changed</source>
        <translation>改訂版と変更点</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Highlight the selection or statement</source>
        <translation>選択範囲または発言をハイライト</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/text/editor.py"/>
        <source>Write a note</source>
        <translation>メモを書く</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Note on the readout</source>
        <translation>発表文全体へのメモ</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Add tags</source>
        <translation>タグを付ける</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/names.py"/>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/names.py"/>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/names.py"/>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/names.py"/>
        <source>Pink</source>
        <translation>桃</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/names.py"/>
        <source>Orange</source>
        <translation>橙</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Grow to words, clause, statement</source>
        <translation>語・節・発言へ範囲を広げる</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Next of the annotations that overlap here</source>
        <translation>ここで重なる次の注釈</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/carrying/strip.py"/>
        <source>Place the marks of the earlier text</source>
        <translation>旧版のマークを配置</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Mark all hits in this text…</source>
        <translation>この文書の該当箇所をすべてマーク…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Mark all hits in every text found…</source>
        <translation>見つかった全文書の該当箇所をすべてマーク…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/coding/links.py"/>
        <source>Link to another annotation</source>
        <translation>別の注釈へリンク</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Links of the annotation</source>
        <translation>この注釈のリンク</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/coding/code_rows.py"/>
        <location filename="../../app/ui/coding/codebook.py"/>
        <source>Codebook</source>
        <translation>コードブック</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/coding/trash.py"/>
        <source>Trash</source>
        <translation>ごみ箱</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Delete the annotation</source>
        <translation>注釈を削除</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Handling level of the note</source>
        <translation>メモの取扱区分</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Right edge a letter on</source>
        <translation>右端を1字先へ</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Right edge a letter back</source>
        <translation>右端を1字手前へ</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Right edge a word on</source>
        <translation>右端を1語先へ</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Right edge a word back</source>
        <translation>右端を1語手前へ</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Left edge a letter on</source>
        <translation>左端を1字先へ</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Left edge a letter back</source>
        <translation>左端を1字手前へ</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Left edge a word on</source>
        <translation>左端を1語先へ</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Left edge a word back</source>
        <translation>左端を1語手前へ</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>The text alone</source>
        <translation>本文のみ表示</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Show or hide the library</source>
        <translation>文書一覧の表示・非表示</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Show or hide the attendees</source>
        <translation>出席者の表示・非表示</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Show or hide the agreements</source>
        <translation>合意事項の表示・非表示</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Show or hide the statements</source>
        <translation>発言一覧の表示・非表示</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Show or hide the timeline</source>
        <translation>年表を表示／非表示</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Save the timeline as a picture…</source>
        <translation>年表を画像として保存…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Print the timeline…</source>
        <translation>年表を印刷…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Statements of one speaker…</source>
        <translation>発言者で絞り込む…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Statements of one side…</source>
        <translation>どちらの側かで絞り込む…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Statements of one kind…</source>
        <translation>発言の種類で絞り込む…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Statements made here, or reported…</source>
        <translation>この場の発言か、引用かで絞り込む…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Every statement</source>
        <translation>すべての発言</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Fade all but one speaker</source>
        <translation>一人の発言者以外を薄く表示</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Fade all that is not tagged</source>
        <translation>タグのない部分を薄く表示</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Read another text beside this one</source>
        <translation>別の文書を並べて読む</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Open any text beside…</source>
        <translation>任意の文書を並べて開く…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Go to the other text</source>
        <translation>もう一方の文書へ移動</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Scroll together, or each by itself</source>
        <translation>連動スクロールの切り替え</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Bring the other text level</source>
        <translation>もう一方の文書を同じ位置へ</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Close the second text</source>
        <translation>2つ目の文書を閉じる</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Normal text size</source>
        <translation>標準の文字サイズ</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Light or dark</source>
        <translation>ライト・ダークの切り替え</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/dialogs/languages.py"/>
        <source>Language of the interface</source>
        <translation>画面の言語</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Full screen</source>
        <translation>全画面表示</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/dialogs/palette.py"/>
        <source>All commands</source>
        <translation>コマンド一覧</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/help/sheet.py"/>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/dialogs/key_sheet.py"/>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>First page</source>
        <translation>最初の画面</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Go</source>
        <translation>移動</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/moving/goal_rows.py"/>
        <source>Readout</source>
        <translation>発表文</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/coding/hits.py"/>
        <source>Mark</source>
        <translation>マーク</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Edges</source>
        <translation>範囲の端</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <location filename="../../app/ui/importing/telling.py"/>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Two texts</source>
        <translation>2文書の対照</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>View</source>
        <translation>画面</translation>
    </message>
    <message>
        <location filename="../../app/ui/beside/commands.py"/>
        <source>No other text of this meeting is held. Ctrl+P, Ctrl+Enter opens any text beside this one.</source>
        <translation>この会談の文書は他にありません。Ctrl+P、Ctrl+Enter で任意の文書を並べて開けます。</translation>
    </message>
    <message>
        <location filename="../../app/ui/beside/commands.py"/>
        <source>same meeting</source>
        <translation>同じ会談</translation>
    </message>
    <message>
        <location filename="../../app/ui/beside/commands.py"/>
        <source>perhaps the same meeting</source>
        <translation>おそらく同じ会談</translation>
    </message>
    <message>
        <location filename="../../app/ui/beside/commands.py"/>
        <source>One text is open. W opens another beside it.</source>
        <translation>開いている文書は1つです。W で別の文書を並べて開きます。</translation>
    </message>
    <message>
        <location filename="../../app/ui/beside/commands.py"/>
        <source>Level</source>
        <translation>位置をそろえる</translation>
    </message>
    <message>
        <location filename="../../app/ui/beside/commands.py"/>
        <source>Other text</source>
        <translation>もう一方</translation>
    </message>
    <message>
        <location filename="../../app/ui/beside/commands.py"/>
        <location filename="../../app/ui/composing/withheld.py"/>
        <location filename="../../app/ui/importing/telling.py"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../app/ui/beside/commands.py"/>
        <source>These texts have no places that are level: each scrolls by itself.</source>
        <translation>対応する箇所がないため、別々にスクロールします。</translation>
    </message>
    <message>
        <location filename="../../app/ui/beside/commands.py"/>
        <source>They scroll together.</source>
        <translation>連動してスクロールします。</translation>
    </message>
    <message>
        <location filename="../../app/ui/beside/commands.py"/>
        <source>Each scrolls by itself.</source>
        <translation>別々にスクロールします。</translation>
    </message>
    <message>
        <location filename="../../app/ui/beside/commands.py"/>
        <source>These texts have no places that are level.</source>
        <translation>この2文書には対応する箇所がありません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/beside/companions.py"/>
        <source>Perhaps the same meeting: </source>
        <translation>同じ会談の可能性あり：</translation>
    </message>
    <message>
        <location filename="../../app/ui/beside/companions.py"/>
        <location filename="../../app/ui/review/doubt_rows.py"/>
        <source>later</source>
        <translation>後の版</translation>
    </message>
    <message>
        <location filename="../../app/ui/beside/companions.py"/>
        <source>earlier</source>
        <translation>前の版</translation>
    </message>
    <message>
        <location filename="../../app/ui/beside/companions.py"/>
        <source>{doubt}{reason}.
Click opens it, Ctrl+click opens it beside.</source>
        <translation>{doubt}{reason}。
クリックで開く、Ctrl+クリックで並べて開く。</translation>
    </message>
    <message>
        <location filename="../../app/ui/beside/companions.py"/>
        <source>Also told by   </source>
        <translation>他の発表文   </translation>
    </message>
    <message>
        <location filename="../../app/ui/beside/companions.py"/>
        <source>Perhaps also by   </source>
        <translation>同じ会談の可能性がある発表文   </translation>
    </message>
    <message>
        <location filename="../../app/ui/beside/strip.py"/>
        <source>Scroll together</source>
        <translation>連動スクロール</translation>
    </message>
    <message>
        <location filename="../../app/ui/beside/strip.py"/>
        <source>Scroll together, {words}</source>
        <translation>連動スクロール、{words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/beside/together.py"/>
        <source>no passages that are level</source>
        <translation>対応する箇所なし</translation>
    </message>
    <message>
        <location filename="../../app/ui/beside/together.py"/>
        <source>level by numbered points: {number}</source>
        <translation>番号付き項目{number}件で対応</translation>
    </message>
    <message>
        <location filename="../../app/ui/beside/together.py"/>
        <source>level by like passages: {number}</source>
        <translation>類似箇所{number}件で対応</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/commands.py"/>
        <source>No marks of an earlier text wait for this one.</source>
        <translation>この文書に移すべき旧版のマークはありません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/deed.py"/>
        <source>the framed one is {share} % alike</source>
        <translation>枠内の箇所の一致度は{share}%</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/deed.py"/>
        <location filename="../../app/ui/carrying/rows.py"/>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <location filename="../../app/ui/leaves/kwic_marking.py"/>
        <source>{count} places</source>
        <translation>{count}か所</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/deed.py"/>
        <source>Place it here  A</source>
        <translation>ここに配置  A</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/deed.py"/>
        <source>Place the mark on the framed words, key A or Enter</source>
        <translation>枠内の文言にマークを配置、キー A または Enter</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/deed.py"/>
        <source>Next place  N</source>
        <translation>次の候補  N</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/deed.py"/>
        <source>Show the next place that looks like it, key N</source>
        <translation>似た箇所の次の候補を表示、キー N</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/deed.py"/>
        <source>Place it on the selection  P</source>
        <translation>選択範囲に配置  P</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/deed.py"/>
        <source>Place the mark on the selected words, key P</source>
        <translation>選択した文言にマークを配置、キー P</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/deed.py"/>
        <source>Keep it on the old text only  O</source>
        <translation>旧版にのみ残す  O</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/deed.py"/>
        <source>Keep the mark on the old text only, key O</source>
        <translation>マークを旧版にのみ残す、キー O</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/deed.py"/>
        <source>Trash  X</source>
        <translation>ごみ箱へ  X</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/deed.py"/>
        <source>Put the mark into the trash, also on the old text, key X</source>
        <translation>マークを旧版の分も含めてごみ箱へ、キー X</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/deed.py"/>
        <source>Undo  U</source>
        <translation>元に戻す  U</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/deed.py"/>
        <source>Undo the last decision, key U</source>
        <translation>直前の判断を元に戻す、キー U</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/deed.py"/>
        <source>The same words stand in the same place.</source>
        <translation>同じ文言が同じ位置にあります。</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/deed.py"/>
        <source>The place is the same; the words in it have changed. Compare before you place the mark.</source>
        <translation>位置は同じですが、文言が変わっています。比べてからマークを配置してください。</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/deed.py"/>
        <source>The passage was moved; it stands there once, with its surroundings.</source>
        <translation>この箇所は移動しています。前後の文とともに1か所だけにあります。</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/deed.py"/>
        <source>These words stand nowhere in the new text. Select others for the mark, or keep it on the old text.</source>
        <translation>この文言は新版のどこにもありません。別の文言を選ぶか、旧版にのみ残してください。</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/deed.py"/>
        <source>It is not certain what became of this passage. {places} looks like it; {alike}.</source>
        <translation>この箇所がどうなったか確定できません。似た箇所が{places}あり、{alike}です。</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/deed.py"/>
        <source>It is not certain what became of this passage. {places} look like it; {alike}.</source>
        <translation>この箇所がどうなったか確定できません。似た箇所が{places}あり、{alike}です。</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/opening.py"/>
        <source>Marks of the earlier text – Chancery</source>
        <translation>旧版のマーク – Chancery</translation>
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
        <translation>変更なし</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/rows.py"/>
        <source>words changed</source>
        <translation>文言に変更あり</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/rows.py"/>
        <source>moved</source>
        <translation>移動</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/rows.py"/>
        <source>Marks that wait</source>
        <translation>配置待ちのマーク</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/rows.py"/>
        <source>doubtful, {places}</source>
        <translation>要判断、候補{places}</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/rows.py"/>
        <source>doubtful, not found</source>
        <translation>要判断、該当なし</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/strip.py"/>
        <source>{count} mark of the earlier text waits: {parts}.</source>
        <translation>旧版のマーク{count}件が配置待ちです：{parts}。</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/strip.py"/>
        <source>{count} marks of the earlier text wait: {parts}.</source>
        <translation>旧版のマーク{count}件が配置待ちです：{parts}。</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/strip.py"/>
        <source>Place them  Ctrl+Shift+M</source>
        <translation>配置する  Ctrl+Shift+M</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/strip.py"/>
        <source>{sure} would stand where the broken frames are</source>
        <translation>{sure}件は破線枠の位置に置けます</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/strip.py"/>
        <source>{doubtful} is doubtful</source>
        <translation>{doubtful}件は要判断</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/strip.py"/>
        <source>{doubtful} are doubtful</source>
        <translation>{doubtful}件は要判断</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/tray.py"/>
        <source>J K  next, previous     A  place     N  next place     P  on the selection     O  old text only     X  trash</source>
        <translation>J K  次・前     A  配置     N  次の候補     P  選択範囲に     O  旧版のみ     X  ごみ箱</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/tray.py"/>
        <source>No marks wait for this text.

U takes the last decision back. Esc goes back to reading.</source>
        <translation>この文書に配置待ちのマークはありません。

U で直前の判断を取り消し、Esc で本文に戻ります。</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/tray.py"/>
        <source>Looking for the marks that wait …</source>
        <translation>配置待ちのマークを探しています…</translation>
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
        <translation>旧版のマーク</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/tray.py"/>
        <source>Earlier text</source>
        <translation>旧版</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/tray.py"/>
        <source>New text</source>
        <translation>新版</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/tray.py"/>
        <source>Place all that are sure  Shift+A</source>
        <translation>確実なものをすべて配置  Shift+A</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/tray.py"/>
        <source>Select the words the mark belongs on, and press P.</source>
        <translation>マークを付ける文言を選択して P を押してください。</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/tray.py"/>
        <source>Select words in the new text first: with the mouse, or Shift and arrows.</source>
        <translation>先に新版の文言を、マウスか Shift＋矢印キーで選択してください。</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/tray.py"/>
        <source>{state}  ·  {doubtful} doubtful</source>
        <translation>{state}  ·  要判断 {doubtful}件</translation>
    </message>
    <message>
        <location filename="../../app/ui/carrying/tray.py"/>
        <source>{state}  ·  all are sure</source>
        <translation>{state}  ·  すべて確実</translation>
    </message>
    <message>
        <location filename="../../app/ui/catalogue.py"/>
        <source>The list is not narrowed by anything.</source>
        <translation>一覧は何によっても絞り込まれていません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/catalogue.py"/>
        <source>Search index: {done} of {total} readouts</source>
        <translation>検索索引：発表文{total}件中{done}件</translation>
    </message>
    <message>
        <location filename="../../app/ui/catalogue.py"/>
        <source>The search index is complete.</source>
        <translation>検索索引が完成しました。</translation>
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
        <translation>注釈{count}件</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/codebook.py"/>
        <source>Ins  new tag below   ·   F2  name and place   ·   D  definition   ·   1–5, 0  colour   ·   M  merge   ·   Alt+Right, Alt+Left  deeper, higher   ·   Del  delete   ·   Ctrl+Z  undo   ·   Enter  its annotations</source>
        <translation>Ins  下位に新規タグ   ·   F2  名前と位置   ·   D  定義   ·   1–5, 0  色   ·   M  統合   ·   Alt+Right, Alt+Left  下位・上位へ   ·   Del  削除   ·   Ctrl+Z  元に戻す   ·   Enter  注釈を表示</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/codebook.py"/>
        <source>Definition</source>
        <translation>定義</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/codebook.py"/>
        <source>What it means, when to give it, when not</source>
        <translation>意味、付ける場合、付けない場合</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/codebook.py"/>
        <source>None  0</source>
        <translation>色なし  0</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/codebook.py"/>
        <source>New  Ins</source>
        <translation>新規  Ins</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/codebook.py"/>
        <source>Merge into…  M</source>
        <translation>統合先…  M</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/codebook.py"/>
        <source>Delete  Del</source>
        <translation>削除  Del</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/codebook.py"/>
        <source>Type the name of the new tag and press Enter. A / stands between a tag and its parent.</source>
        <translation>新しいタグの名前を入力して Enter を押してください。上位タグとは / で区切ります。</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/codebook.py"/>
        <source>Find a tag</source>
        <translation>タグを検索</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/codebook.py"/>
        <source>Name and place of the tag</source>
        <translation>タグの名前と位置</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/codebook.py"/>
        <source>Part/Part</source>
        <translation>上位/下位</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/codebook.py"/>
        <source>No colour of its own, key 0</source>
        <translation>固有の色なし、キー 0</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/codebook.py"/>
        <source>New tag below this one, key Ins</source>
        <translation>このタグの下に新規タグ、キー Ins</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/codebook.py"/>
        <source>Merge into another, key M</source>
        <translation>別のタグに統合、キー M</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/codebook.py"/>
        <source>Delete this tag, key Del</source>
        <translation>このタグを削除、キー Del</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/codebook.py"/>
        <source>Name and place</source>
        <translation>名前と位置</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/codebook.py"/>
        <source>, {all} with those below it</source>
        <translation>（下位を含め{all}件）</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/codebook.py"/>
        <source>{tag} merged into {other}. Ctrl+Z parts them again.</source>
        <translation>{tag} を {other} に統合しました。Ctrl+Z で分けられます。</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/codebook.py"/>
        <source>{path} deleted. Ctrl+Z brings it back, and so does the trash.</source>
        <translation>{path} を削除しました。Ctrl+Z またはごみ箱から復元できます。</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/codebook.py"/>
        <source>No tag yet. Give one with T while reading, or press Ins.</source>
        <translation>タグはまだありません。閲覧中に T で付けるか、Ins を押してください。</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/commands.py"/>
        <source>Passages marked: {count}. Ctrl+Z takes them back.</source>
        <translation>{count}か所をマークしました。Ctrl+Z で取り消せます。</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/completing.py"/>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/exporting.py"/>
        <source>W3C Web Annotation</source>
        <translation>W3C Web Annotation 形式</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/exporting.py"/>
        <source>JSON-LD; another Chancery takes it in without loss</source>
        <translation>JSON-LD。他の Chancery にそのまま取り込めます</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/exporting.py"/>
        <source>Excel workbook</source>
        <translation>Excel ブック</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/exporting.py"/>
        <source>a sheet of annotations and one of the codebook</source>
        <translation>注釈とコードブックの各シート</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/exporting.py"/>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <location filename="../../app/ui/leaves/pair.py"/>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>Table (CSV)</source>
        <translation>表（CSV）</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/exporting.py"/>
        <source>for any spreadsheet; nothing in it is taken for a formula</source>
        <translation>任意の表計算ソフト用。内容が数式と解釈されることはありません</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/exporting.py"/>
        <source>Markdown</source>
        <translation>Markdown 文書</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/exporting.py"/>
        <source>quotations with notes, tags, links and source, to be read</source>
        <translation>引用・メモ・タグ・リンク・出典（閲覧用）</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/exporting.py"/>
        <source>REFI-QDA project</source>
        <translation>REFI-QDA プロジェクト</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/exporting.py"/>
        <source>for QualCoder, ATLAS.ti, MAXQDA, NVivo</source>
        <translation>QualCoder、ATLAS.ti、MAXQDA、NVivo 用</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/exporting.py"/>
        <source>Codebook (CSV)</source>
        <translation>コードブック（CSV）</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/exporting.py"/>
        <source>the tags with their definitions alone</source>
        <translation>タグとその定義のみ</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/exporting.py"/>
        <source>Export annotations</source>
        <translation>注釈を書き出す</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/exporting.py"/>
        <source>, {left_out} left out: their text is not held</source>
        <translation>、{left_out}件を除外（保有しない文書）</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/exporting.py"/>
        <location filename="../../app/ui/composing/outcome.py"/>
        <location filename="../../app/ui/leaves/saving.py"/>
        <location filename="../../app/ui/searching/exporting.py"/>
        <source>Open folder</source>
        <translation>フォルダを開く</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/exporting.py"/>
        <source>Export annotations in which form?</source>
        <translation>注釈をどの形式で書き出しますか？</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/exporting.py"/>
        <source>Enter  those of this text   ·   Ctrl+Enter  those of the whole archive   ·   Esc  closes</source>
        <translation>Enter  この文書の注釈   ·   Ctrl+Enter  アーカイブ全体の注釈   ·   Esc  閉じる</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/hits.py"/>
        <source>Space  leaves one out   ·   Ctrl+A  all or none   ·   1–5  colour   ·   Enter  marks</source>
        <translation>Space  除外   ·   Ctrl+A  全選択・全解除   ·   1–5  色   ·   Enter  マーク</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/hits.py"/>
        <source>marked already</source>
        <translation>マーク済み</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/hits.py"/>
        <source>Mark all hits</source>
        <translation>該当箇所をすべてマーク</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/hits.py"/>
        <source>Hits</source>
        <translation>該当箇所</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/hits.py"/>
        <source>, {marked} marked already</source>
        <translation>（うち{marked}件はマーク済み）</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/hits.py"/>
        <source>to be marked</source>
        <translation>マーク対象</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/hits.py"/>
        <location filename="../../app/ui/leaves/kwic_rows.py"/>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/hits.py"/>
        <source>What to mark</source>
        <translation>マークする語句</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/hits.py"/>
        <source>Words to mark in this text</source>
        <translation>この文書内でマークする語句</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/hits.py"/>
        <location filename="../../app/ui/leaves/kwic_marking.py"/>
        <location filename="../../app/ui/text/editor.py"/>
        <source>Tags, parted by commas</source>
        <translation>タグ（コンマ区切り）</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/hits.py"/>
        <source>Mark, key Ctrl+Enter</source>
        <translation>マーク、キー Ctrl+Enter</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/hits.py"/>
        <source>Mark {passages}</source>
        <translation>{passages}をマーク</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/hits.py"/>
        <source>Nothing to mark</source>
        <translation>マークする箇所なし</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/hits.py"/>
        <source>{count} hits</source>
        <translation>該当{count}件</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/hits.py"/>
        <location filename="../../app/ui/showing/fading.py"/>
        <source>{count} passages</source>
        <translation>{count}か所</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/links.py"/>
        <source>your own word</source>
        <translation>任意の語</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/links.py"/>
        <source>There is no other annotation yet. Mark the passage to link to first.</source>
        <translation>他の注釈がまだありません。先にリンク先の箇所をマークしてください。</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/links.py"/>
        <source>No link leads from here or to here.  C makes one.</source>
        <translation>この注釈に関するリンクはありません。C で作成します。</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/links.py"/>
        <source>Link to which annotation? Words, #tag, @author</source>
        <translation>リンク先の注釈は？ 語句、#タグ、@作成者</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/links.py"/>
        <source>Enter  chooses   ·   Backspace  goes back   ·   Esc  closes</source>
        <translation>Enter  選択   ·   Backspace  戻る   ·   Esc  閉じる</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/links.py"/>
        <source>“{words}” … how does it stand to it? Choose, or type</source>
        <translation>「{words}」… との関係は？ 選ぶか入力してください</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/links.py"/>
        <source>Links of this annotation</source>
        <translation>この注釈のリンク</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/links.py"/>
        <source>Which link?</source>
        <translation>どのリンク？</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/links.py"/>
        <source>Enter  follows it   ·   Del  takes it away   ·   Esc  closes</source>
        <translation>Enter  たどる   ·   Del  外す   ·   Esc  閉じる</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/links.py"/>
        <source>Link taken away. Ctrl+Z brings it back.</source>
        <translation>リンクを外しました。Ctrl+Z で復元できます。</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/links.py"/>
        <source>Linked: {words}</source>
        <translation>リンクしました：{words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/links.py"/>
        <source>It was linked so already: {words}</source>
        <translation>すでに同じリンクがあります：{words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/list_rows.py"/>
        <source>about the {kind}</source>
        <translation>{kind}について</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/list_rows.py"/>
        <source>deleted meanwhile</source>
        <translation>その後削除</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/merge_target.py"/>
        <source>There is no other tag to merge it into.</source>
        <translation>統合先となる他のタグがありません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/merge_target.py"/>
        <source>Merge {path} into another tag</source>
        <translation>{path} を別のタグに統合</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/merge_target.py"/>
        <source>Merge “{path}” into which tag?</source>
        <translation>「{path}」の統合先タグは？</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/merge_target.py"/>
        <source>Enter  merges, in one step that undo takes back   ·   Esc  closes</source>
        <translation>Enter  統合（1操作で元に戻せます）   ·   Esc  閉じる</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/panel.py"/>
        <source>Words, #tag, @author, after:2026-11, before:2027</source>
        <translation>語句、#タグ、@作成者、after:2026-11、before:2027</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/panel.py"/>
        <source>Text</source>
        <comment>group by</comment>
        <translation>文書</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/panel.py"/>
        <source>Tag</source>
        <comment>group by</comment>
        <translation>タグ</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/panel.py"/>
        <source>Colour</source>
        <comment>group by</comment>
        <translation>色</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/panel.py"/>
        <source>Author</source>
        <comment>group by</comment>
        <translation>作成者</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/panel.py"/>
        <source>Day</source>
        <comment>group by</comment>
        <translation>日付</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/panel.py"/>
        <source>Nothing is marked in this archive yet.</source>
        <translation>このアーカイブにはまだマークがありません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/panel.py"/>
        <source>Annotations</source>
        <translation>注釈</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/panel.py"/>
        <location filename="../../app/ui/review/plain_forms.py"/>
        <source>This text</source>
        <translation>この文書</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/panel.py"/>
        <source>Whole archive</source>
        <translation>アーカイブ全体</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/panel.py"/>
        <source>Group by</source>
        <translation>分類</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/panel.py"/>
        <source>No annotation answers to this. Esc takes back what was typed.</source>
        <translation>該当する注釈はありません。Esc で入力を取り消します。</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/panel.py"/>
        <source>Nothing is marked in this text yet. Select words, or go to a statement with J, and press H.</source>
        <translation>この文書にはまだマークがありません。語句を選択するか、J で発言に移り、H を押してください。</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/panel.py"/>
        <source>Without a tag</source>
        <translation>タグなし</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/panel.py"/>
        <source>Without a name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/panel.py"/>
        <source>Where to look</source>
        <translation>検索範囲</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/panel.py"/>
        <source>Look among annotations</source>
        <translation>注釈を検索</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/panel.py"/>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/panel.py"/>
        <source>Close, key I</source>
        <translation>閉じる、キー I</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/taking_in.py"/>
        <source>{annotations} held already</source>
        <translation>{annotations}は保有済み</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/taking_in.py"/>
        <source>{name}   ·   {count} new   ·   {held}{beyond}</source>
        <translation>{name}   ·   新規{count}件   ·   {held}{beyond}</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/taking_in.py"/>
        <source>Authors and times are kept, nothing of yours is changed, Ctrl+Z takes all of it back.   Enter  takes in</source>
        <translation>作成者と日時を保持し、自分の注釈は変わりません。Ctrl+Z ですべて取り消せます。   Enter  取り込む</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/taking_in.py"/>
        <source>Take in annotations</source>
        <translation>注釈を取り込む</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/taking_in.py"/>
        <source>Notebooks and Web Annotations (*.db *.jsonld *.json);;All files (*)</source>
        <translation>ノートと Web Annotation (*.db *.jsonld *.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/taking_in.py"/>
        <source>no place</source>
        <translation>位置不明</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/taking_in.py"/>
        <source>differs</source>
        <translation>相違</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/taking_in.py"/>
        <source>in your trash: {words}</source>
        <translation>自分のごみ箱にあり：{words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/taking_in.py"/>
        <source>yours stays: {words}</source>
        <translation>自分のものを維持：{words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/taking_in.py"/>
        <source>tag differs</source>
        <translation>タグの相違</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/taking_in.py"/>
        <source>no ends</source>
        <translation>リンク先なし</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/taking_in.py"/>
        <source>an end of this link is not held</source>
        <translation>リンクの一端を保有していません</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/taking_in.py"/>
        <source>duplicate</source>
        <translation>重複</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/taking_in.py"/>
        <source>you have the same on the same words</source>
        <translation>同じ文言に同じ注釈があります</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/taking_in.py"/>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/taking_in.py"/>
        <source>new tag</source>
        <translation>新規タグ</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/taking_in.py"/>
        <source>new meaning</source>
        <translation>新しい定義</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/taking_in.py"/>
        <source>yours had none: {words}</source>
        <translation>自分のタグに定義なし：{words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/taking_in.py"/>
        <source>new link</source>
        <translation>新規リンク</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/taking_in.py"/>
        <location filename="../../app/ui/leaves/pair.py"/>
        <source>decided</source>
        <translation>決定</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/taking_in.py"/>
        <source>   ·   the first {most} of {count} are shown</source>
        <translation>   ·   {count}件中先頭の{most}件を表示</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/taking_in.py"/>
        <source>What becomes of each</source>
        <translation>各項目の扱い</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/taking_in.py"/>
        <source>placed in a revision</source>
        <translation>改訂版に配置</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/taking_in.py"/>
        <source>left on the earlier text</source>
        <translation>以前の文書に残す</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/taking_in.py"/>
        <source>Take in</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/taking_in.py"/>
        <source>Nothing new</source>
        <translation>新規なし</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/taking_in.py"/>
        <source>Take in, key Enter</source>
        <translation>取り込む、キー Enter</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/taking_in.py"/>
        <source>Taken in from {name}. Ctrl+Z takes all of it back.</source>
        <translation>{name} から取り込みました。Ctrl+Z ですべて取り消せます。</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/trash.py"/>
        <source>Annotation</source>
        <translation>注釈</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/trash.py"/>
        <location filename="../../app/ui/moving/goal_rows.py"/>
        <location filename="../../app/ui/searching/also_found.py"/>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/trash.py"/>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/trash.py"/>
        <source>Draft of a brief</source>
        <translation>ブリーフ資料の下書き</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/trash.py"/>
        <location filename="../../app/ui/searching/concordance.py"/>
        <source>Names for one thing</source>
        <translation>同じものの名前</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/trash.py"/>
        <location filename="../../app/ui/moving/goal_rows.py"/>
        <source>Saved search</source>
        <translation>保存した検索</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/trash.py"/>
        <source>deleted {day}, {here}</source>
        <translation>{day} {here}に削除</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/trash.py"/>
        <source>with {tags} below it</source>
        <translation>下位の{tags}を含む</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/trash.py"/>
        <source>The trash is empty.</source>
        <translation>ごみ箱は空です。</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/trash.py"/>
        <source>{kind} restored: {name}</source>
        <translation>{kind}を復元しました：{name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/trash.py"/>
        <source>What was deleted?</source>
        <translation>何を削除しましたか？</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/trash.py"/>
        <source>Enter  brings it back   ·   Del  empties the trash, after asking   ·   Esc  closes</source>
        <translation>Enter  復元   ·   Del  ごみ箱を空にする（確認あり）   ·   Esc  閉じる</translation>
    </message>
    <message>
        <location filename="../../app/ui/coding/trash.py"/>
        <source>{count} tags</source>
        <translation>タグ{count}件</translation>
    </message>
    <message>
        <location filename="../../app/ui/commands.py"/>
        <source>That was the last statement.</source>
        <translation>これが最後の発言です。</translation>
    </message>
    <message>
        <location filename="../../app/ui/commands.py"/>
        <source>That was the first statement.</source>
        <translation>これが最初の発言です。</translation>
    </message>
    <message>
        <location filename="../../app/ui/commands.py"/>
        <source>Nothing is marked yet. Select words, or go to a statement with J, and press H.</source>
        <translation>まだマークがありません。語句を選択するか、J で発言に移り、H を押してください。</translation>
    </message>
    <message>
        <location filename="../../app/ui/commands.py"/>
        <source>No further annotation.</source>
        <translation>これ以上注釈はありません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/commands.py"/>
        <location filename="../../app/ui/leaves/about.py"/>
        <source>Copied with its citation.</source>
        <translation>出典付きでコピーしました。</translation>
    </message>
    <message>
        <location filename="../../app/ui/commands.py"/>
        <source>The citation of this text is copied. Select words to copy them with it.</source>
        <translation>このテキストの出典をコピーしました。語句を選択すると、語句とともにコピーできます。</translation>
    </message>
    <message>
        <location filename="../../app/ui/commands.py"/>
        <source>Undo {step}</source>
        <translation>元に戻す {step}</translation>
    </message>
    <message>
        <location filename="../../app/ui/commands.py"/>
        <source>Redo {step}</source>
        <translation>やり直す {step}</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/choices.py"/>
        <source>Annotated text</source>
        <translation>注釈付き本文</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/choices.py"/>
        <source>One page</source>
        <translation>1枚もの</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/choices.py"/>
        <source>Counterpart</source>
        <translation>相手方別</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/choices.py"/>
        <source>Dossier</source>
        <translation>関係文書集</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/choices.py"/>
        <source>Agreements register</source>
        <translation>合意事項一覧</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/choices.py"/>
        <source>Template</source>
        <translation>様式</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/choices.py"/>
        <location filename="../../app/ui/review/facts_form.py"/>
        <location filename="../../app/ui/review/plain_forms.py"/>
        <location filename="../../app/ui/review/proposed.py"/>
        <source>Title</source>
        <translation>件名</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/choices.py"/>
        <source>Headings in</source>
        <translation>見出しの言語</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/choices.py"/>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/choices.py"/>
        <source>Type</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/choices.py"/>
        <source>Handling level</source>
        <translation>取扱区分</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/choices.py"/>
        <source>Front</source>
        <translation>巻頭</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/choices.py"/>
        <source>Cover page</source>
        <translation>表紙</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/choices.py"/>
        <location filename="../../app/ui/panes/library.py"/>
        <source>Readouts</source>
        <translation>発表文</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/choices.py"/>
        <source>This readout</source>
        <translation>この発表文</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/choices.py"/>
        <source>All in the list</source>
        <translation>一覧のすべて</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/choices.py"/>
        <source>With a country or person</source>
        <translation>国・人物を含むもの</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/choices.py"/>
        <source>Parts</source>
        <translation>構成</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/choices.py"/>
        <source>Space switches  ·  F2 retitles  ·  Alt+↑↓ moves</source>
        <translation>Space 切替  ·  F2 改題  ·  Alt+↑↓ 移動</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/choices.py"/>
        <source>Logo</source>
        <translation>ロゴ</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/choices.py"/>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/choices.py"/>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/choices.py"/>
        <source>Title of the brief</source>
        <translation>ブリーフ資料の件名</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/choices.py"/>
        <source>The template's own</source>
        <translation>様式の既定の件名</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/choices.py"/>
        <source>Country or person</source>
        <translation>国または人物</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/choices.py"/>
        <source>Country or person, then Enter</source>
        <translation>国または人物を入力し Enter</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/choices.py"/>
        <source>Choose a house logo</source>
        <translation>組織のロゴを選択</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/choices.py"/>
        <source>Remove the logo</source>
        <translation>ロゴを外す</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/choices.py"/>
        <source>Words read aloud in the logo's place</source>
        <translation>ロゴの代わりに読み上げる語句</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/choices.py"/>
        <source>Words read aloud</source>
        <translation>読み上げる語句</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/choices.py"/>
        <source>Letter</source>
        <translation>レター</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/choices.py"/>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/exporting.py"/>
        <source>PDF (*.pdf);;Word document (*.docx);;Markdown (*.md)</source>
        <translation>PDF (*.pdf);;Word 文書 (*.docx);;Markdown (*.md)</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/making.py"/>
        <source>No readout is chosen.</source>
        <translation>発表文が選ばれていません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/making.py"/>
        <source>Choose some at the left.</source>
        <translation>左側で選んでください。</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/outcome.py"/>
        <source>{quotations_verified} of {quotations} verified</source>
        <translation>{quotations}のうち{quotations_verified}件を照合済み</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/outcome.py"/>
        <source>, {notes} left out</source>
        <translation>、{notes}を除外</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/outcome.py"/>
        <source>Exporting {name} …</source>
        <translation>{name} を出力中…</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/outcome.py"/>
        <source>{count} quotations</source>
        <translation>引用{count}件</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/outcome.py"/>
        <source>No brief was composed yet. Ctrl+E begins one.</source>
        <translation>まだブリーフ資料を作成していません。Ctrl+E で始めます。</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/outcome.py"/>
        <location filename="../../app/ui/composing/sheet.py"/>
        <location filename="../../app/ui/timeline/saving.py"/>
        <source>{count} pages</source>
        <translation>{count}ページ</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/parts.py"/>
        <source>Parts of the brief</source>
        <translation>ブリーフ資料の構成</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/parts.py"/>
        <source>{part}, printed</source>
        <translation>{part}、掲載</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/parts.py"/>
        <source>{part}, left out</source>
        <translation>{part}、除外</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/preview.py"/>
        <source>Preview of the pages</source>
        <translation>ページのプレビュー</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/sheet.py"/>
        <location filename="../../app/ui/leaves/pair.py"/>
        <location filename="../../app/ui/leaves/person.py"/>
        <location filename="../../app/ui/main_window.py"/>
        <source>Brief</source>
        <translation>ブリーフ資料</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/sheet.py"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/sheet.py"/>
        <source>Drafts</source>
        <translation>下書き</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/sheet.py"/>
        <source>Save draft</source>
        <translation>下書きを保存</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/sheet.py"/>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/sheet.py"/>
        <source>Export</source>
        <translation>出力</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/sheet.py"/>
        <location filename="../../app/ui/importing/looking.py"/>
        <location filename="../../app/ui/timeline/words.py"/>
        <location filename="../../app/ui/welcome/opening.py"/>
        <source>{count} readouts</source>
        <translation>発表文{count}件</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/sheet.py"/>
        <source>{notes} above this level left out</source>
        <translation>この区分を超える{notes}を除外</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/sheet.py"/>
        <source>House logo</source>
        <translation>組織のロゴ</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/sheet.py"/>
        <source>Kept as “{name}”.</source>
        <translation>「{name}」として保存しました。</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/sheet.py"/>
        <source> and {number} more</source>
        <translation> ほか{number}件</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/sheet.py"/>
        <source>“{name}” is deleted; Ctrl+Z in the window brings it back.</source>
        <translation>「{name}」を削除しました。ウィンドウで Ctrl+Z を押すと復元します。</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/sheet.py"/>
        <source>Export a brief</source>
        <translation>ブリーフ資料を出力</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/sheet.py"/>
        <source>Cancelled; nothing was written.</source>
        <translation>中止しました。何も書き込んでいません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/sheet.py"/>
        <source>Printing …</source>
        <translation>印刷中…</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/sheet.py"/>
        <source>Show what is left out</source>
        <translation>除外したものを表示</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/sheet.py"/>
        <source>Cancel the export</source>
        <translation>出力を中止</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/sheet.py"/>
        <source>Name of the draft</source>
        <translation>下書きの名前</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/sheet.py"/>
        <source>Open a draft</source>
        <translation>下書きを開く</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/sheet.py"/>
        <source>Save as a draft, Ctrl+S</source>
        <translation>下書きとして保存、Ctrl+S</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/sheet.py"/>
        <source>Print, Ctrl+P</source>
        <translation>印刷、Ctrl+P</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/sheet.py"/>
        <source>Export, Ctrl+Enter</source>
        <translation>出力、Ctrl+Enter</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/sheet.py"/>
        <source>Making the pages …</source>
        <translation>ページを作成中…</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/sheet.py"/>
        <source>Exporting {name} … {share}</source>
        <translation>{name} を出力中… {share}</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/sheet.py"/>
        <location filename="../../app/ui/timeline/saving.py"/>
        <source>Printed {pages}.</source>
        <translation>{pages}を印刷しました。</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/sheet.py"/>
        <source>No draft yet: Ctrl+S keeps this one</source>
        <translation>下書きはまだありません。Ctrl+S で保存します</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/sheet.py"/>
        <source>Delete “{name}”</source>
        <translation>「{name}」を削除</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/withheld.py"/>
        <location filename="../../app/ui/text/notes.py"/>
        <source>{count} notes</source>
        <translation>メモ{count}件</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/withheld.py"/>
        <source>{count} links</source>
        <translation>リンク{count}件</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/withheld.py"/>
        <source>Left out of this brief</source>
        <translation>このブリーフ資料から除外したもの</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/withheld.py"/>
        <source>Notes that were left out</source>
        <translation>除外されたメモ</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/withheld.py"/>
        <location filename="../../app/ui/offering.py"/>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/withheld.py"/>
        <source>in the trash</source>
        <translation>ごみ箱内</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/withheld.py"/>
        <source>Only its link: {relation}</source>
        <translation>リンクのみ：{relation}</translation>
    </message>
    <message>
        <location filename="../../app/ui/composing/withheld.py"/>
        <source>no level</source>
        <translation>区分なし</translation>
    </message>
    <message>
        <location filename="../../app/ui/desk.py"/>
        <source>Undone</source>
        <translation>元に戻しました</translation>
    </message>
    <message>
        <location filename="../../app/ui/desk.py"/>
        <source>Done again</source>
        <translation>やり直しました</translation>
    </message>
    <message>
        <location filename="../../app/ui/desk.py"/>
        <source> in “{title}”</source>
        <translation>（「{title}」）</translation>
    </message>
    <message>
        <location filename="../../app/ui/desk.py"/>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="../../app/ui/desk.py"/>
        <source>Handling level of this note: {name}. V gives it the next one.</source>
        <translation>このメモの取扱区分：{name}。V で次の区分にします。</translation>
    </message>
    <message>
        <location filename="../../app/ui/desk.py"/>
        <source>Annotation deleted. Ctrl+Z brings it back.</source>
        <translation>注釈を削除しました。Ctrl+Z で復元できます。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/key_sheet.py"/>
        <source>In the text, the subject and verb of each statement take the colour of the side that speaks; joint statements have a colour of their own. A dotted line means the speaker was inferred from the wording, not printed with the verb; a broken line, that another meeting, document or occasion is mentioned. Words spoken elsewhere and only reported here are in italics. Esc returns to where you were.</source>
        <translation>本文では、各発言の主語と動詞を発言した側の色で示します。共同の発言には専用の色を使います。点線は、発言者が動詞とともに明記されておらず、文脈から推定されたことを示します。破線は、他の会談・文書・機会への言及を示します。他の場での発言を引いているだけの部分は斜体です。Esc で元の位置に戻ります。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/key_sheet.py"/>
        <source>  or  </source>
        <translation>  または  </translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/languages.py"/>
        <source>As the system: {language}</source>
        <translation>システムに従う：{language}</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/languages.py"/>
        <source>in force</source>
        <translation>使用中</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/languages.py"/>
        <source>Enter  opens the window in it   ·   Esc  leaves all as it is</source>
        <translation>Enter  この言語でウィンドウを開き直す   ·   Esc  変更しない</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/messages.py"/>
        <source>What was shown as saved is saved.</source>
        <translation>保存済みと表示されたものは保存されています。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/messages.py"/>
        <location filename="../../app/ui/searching/concordance.py"/>
        <source>{count} things</source>
        <translation>{count}件</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/messages.py"/>
        <source>Something went wrong inside Chancery.</source>
        <translation>Chancery の内部で問題が起きました。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/messages.py"/>
        <source>Make the sample archive anew?</source>
        <translation>見本アーカイブを初期状態に戻しますか？</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/messages.py"/>
        <source>Its texts and marks will be as at the first time. What you wrote in its notebook is put aside, not deleted.</source>
        <translation>文書とマークは最初の状態に戻ります。ノートに書いたものは削除せず、別に保管します。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/messages.py"/>
        <source>Leave it</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/messages.py"/>
        <source>Make it anew</source>
        <translation>初期状態に戻す</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/messages.py"/>
        <source>A note could not be saved.</source>
        <translation>メモを1件保存できませんでした。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/messages.py"/>
        <source>Keep the window open to try again or to copy the note. Closing now leaves what was typed since the last save beside the notebook, to be saved at the next start; a full disk may refuse that, too.</source>
        <translation>もう一度試すかメモをコピーするには、ウィンドウを開いたままにしてください。今閉じると、最後の保存以降の入力はノートの隣に残し、次回の起動時に保存します。ただし、ディスクに空きがなければそれもできないことがあります。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/messages.py"/>
        <source>Keep open</source>
        <translation>開いたままにする</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/messages.py"/>
        <source>Close without saving</source>
        <translation>保存せずに閉じる</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/messages.py"/>
        <source>Remove {things} for good?</source>
        <translation>{things}を完全に削除しますか？</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/messages.py"/>
        <source>This cannot be undone: it is removed from the notebook, and from the steps that undo walks.</source>
        <translation>取り消せません。ノートからも、元に戻す操作の履歴からも削除されます。</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/messages.py"/>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/messages.py"/>
        <source>Empty the trash</source>
        <translation>ごみ箱を空にする</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/messages.py"/>
        <source>The details are in {log}</source>
        <translation>詳細は {log} にあります</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/palette.py"/>
        <source>, not possible now</source>
        <translation>、今は実行できません</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/palette.py"/>
        <source>What do you want to do?</source>
        <translation>何をしますか？</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/palette.py"/>
        <source>Enter  does it   ·   what is pale is not possible here and now   ·   Esc  closes</source>
        <translation>Enter  実行   ·   薄い項目は今ここでは実行できません   ·   Esc  閉じる</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs/palette.py"/>
        <source>“{text}” is not possible here and now.</source>
        <translation>「{text}」は今ここでは実行できません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <location filename="../../app/ui/panes/facts.py"/>
        <location filename="../../app/ui/review/facts_form.py"/>
        <location filename="../../app/ui/review/proposed.py"/>
        <source>Manner</source>
        <translation>形式</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <location filename="../../app/ui/review/facts_form.py"/>
        <source>Country of the place</source>
        <translation>開催国</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <source>When</source>
        <translation>いつ</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <source>3 May 2015, May 2015, 2015-05-03, 12–14 March 2015</source>
        <translation>2015年5月3日、2015年5月、2015-05-03</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <source>of several</source>
        <translation>数日にわたる場合</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <source>Sides</source>
        <translation>双方</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <source>Japan; Republic of Korea, or JP; KR</source>
        <translation>日本; 韓国、または JP; KR</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <source>Who was there</source>
        <translation>出席者</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <source>Name (country or office); Name</source>
        <translation>氏名（国または役職）; 氏名</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <source>What it was</source>
        <translation>内容</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <source>State visit, dinner, call</source>
        <translation>公式訪問、夕食会、電話</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <location filename="../../app/ui/panes/facts.py"/>
        <location filename="../../app/ui/review/facts_form.py"/>
        <location filename="../../app/ui/review/proposed.py"/>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <location filename="../../app/ui/review/facts_form.py"/>
        <source>Known from</source>
        <translation>根拠</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <source>a calendar, a list, a report: always asked for</source>
        <translation>日程表、一覧、報道など（必須）</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <location filename="../../app/ui/importing/looking.py"/>
        <location filename="../../app/ui/provenance/source.py"/>
        <source>Address</source>
        <translation>URL</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <location filename="../../app/ui/searching/also_found.py"/>
        <location filename="../../app/ui/text/editor.py"/>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <source>day / month</source>
        <translation>日／月</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <source>month / day</source>
        <translation>月／日</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <source>Record  Enter</source>
        <translation>記録  Enter</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <source>Cancel  Esc</source>
        <translation>やめる  Esc</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <source>{meeting}: “{title}” tells of it.</source>
        <translation>{meeting}：「{title}」がその文書です。</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <source>Correct a recorded meeting</source>
        <translation>記録した会談を訂正</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <source>Record a meeting</source>
        <translation>会談を記録</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <source>What comes first in the date</source>
        <translation>日付で先に来るもの</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <source>Record, key Enter</source>
        <translation>記録、Enterキー</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <source>Cancel, key Esc</source>
        <translation>やめる、Escキー</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <source>When, between whom, and where it is known from: the rest as far as it is known.</source>
        <translation>いつ、どの双方か、出典は何か。残りは分かる範囲で。</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <source>This meeting is recorded already.</source>
        <translation>この会談は記録済みです。</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <source>Where is it known from?</source>
        <translation>出典は何ですか。</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <source>{meeting}: no text of it is held.</source>
        <translation>{meeting}：文書はありません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <source>{meeting}: perhaps “{title}” tells of it.</source>
        <translation>{meeting}：「{title}」がその文書かもしれません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/form.py"/>
        <source>stands in the way</source>
        <translation>記録できない理由</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/meetings.py"/>
        <source>Tables of visits ({endings})</source>
        <translation>訪問表（{endings}）</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/meetings.py"/>
        <source>{author}, {day}</source>
        <translation>{author}、{day}</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/meetings.py"/>
        <source>Take in a table of visits</source>
        <translation>訪問表を取り込む</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/meetings.py"/>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <location filename="../../app/ui/models/library_rows.py"/>
        <location filename="../../app/ui/moving/goal_rows.py"/>
        <source>no text</source>
        <translation>文書なし</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/meetings.py"/>
        <source>withdrawn by {author}, {day}</source>
        <translation>取り下げ：{author}、{day}</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/meetings.py"/>
        <location filename="../../app/ui/gaps/visits.py"/>
        <location filename="../../app/ui/provenance/source.py"/>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/meetings.py"/>
        <source>Table of visits</source>
        <translation>訪問表</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/meetings.py"/>
        <source>Correct</source>
        <translation>訂正</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/meetings.py"/>
        <source>Withdraw or restore</source>
        <translation>取り下げ・復帰</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/meetings.py"/>
        <source>All of this table</source>
        <translation>この表の全件</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/meetings.py"/>
        <source>The same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/meetings.py"/>
        <source>Not the same</source>
        <translation>別</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/meetings.py"/>
        <location filename="../../app/ui/gaps/visits.py"/>
        <location filename="../../app/ui/leaves/deciding.py"/>
        <source>Take back</source>
        <translation>取り消す</translation>
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
        <translation>会談{count}件</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/meetings.py"/>
        <source>Without a text</source>
        <translation>文書なし</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/meetings.py"/>
        <source>Perhaps with a text</source>
        <translation>文書があるかもしれないもの</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/meetings.py"/>
        <source>With a text</source>
        <translation>文書あり</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/meetings.py"/>
        <source>Recorded. U takes it back.</source>
        <translation>記録しました。Uで取り消せます。</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/meetings.py"/>
        <source>Corrected. U takes it back.</source>
        <translation>訂正しました。Uで取り消せます。</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/meetings.py"/>
        <source>Restored: {count}.</source>
        <translation>復帰：{count}。</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/meetings.py"/>
        <location filename="../../app/ui/gaps/visits.py"/>
        <source>Withdrawn: {count}.</source>
        <translation>取り下げ：{count}。</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/meetings.py"/>
        <source>The text tells of this meeting.</source>
        <translation>この会談の文書です。</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/meetings.py"/>
        <source>The text tells of another meeting.</source>
        <translation>別の会談の文書です。</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/meetings.py"/>
        <source>Nothing was changed here yet.</source>
        <translation>ここではまだ何も変更していません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/meetings.py"/>
        <source>Taken back: {step}</source>
        <translation>取り消し：{step}</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/meetings.py"/>
        <source>None is recorded. N records one, V takes in a table of visits.</source>
        <translation>記録はありません。Nで記録、Vで訪問表を取り込みます。</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/meetings.py"/>
        <source>A the same, X not the same</source>
        <translation>A 同じ、X 別</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/meetings.py"/>
        <source>Nothing is doubtful.</source>
        <translation>不確かなものはありません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/meetings.py"/>
        <source>None.</source>
        <translation>なし。</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/meetings.py"/>
        <source>Withdrawn</source>
        <translation>取り下げ</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/meetings.py"/>
        <source>U takes it back.</source>
        <translation>Uで取り消せます。</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/visits.py"/>
        <source>line {number}</source>
        <translation>{number}行目</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/visits.py"/>
        <source>recorded already</source>
        <translation>記録済み</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/visits.py"/>
        <source>Day or month first</source>
        <translation>日と月の順</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/visits.py"/>
        <source>Whose visits</source>
        <translation>訪問者の国</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/visits.py"/>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/visits.py"/>
        <location filename="../../app/ui/review/proposed.py"/>
        <source>Encoding</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/visits.py"/>
        <source>Table of visits: {name}</source>
        <translation>訪問表：{name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/visits.py"/>
        <source>New rows: {count} of {all}. Nothing is recorded yet.</source>
        <translation>{all}行中{count}行が新規です。まだ何も記録していません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/visits.py"/>
        <source>Columns: {columns}.</source>
        <translation>列：{columns}。</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/visits.py"/>
        <source>the same as line {number}</source>
        <translation>{number}行目と同じ</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/visits.py"/>
        <source>Whose visits these are</source>
        <translation>どの国の訪問か</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/visits.py"/>
        <source>Japan or JP, where the table does not say</source>
        <translation>表にない場合：日本またはJP</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/visits.py"/>
        <source>Where the table is from</source>
        <translation>表の出典</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/visits.py"/>
        <source>“{name}” is no country that is known.</source>
        <translation>「{name}」という国は知られていません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/visits.py"/>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/visits.py"/>
        <location filename="../../app/ui/importing/outcomes.py"/>
        <source>Refused</source>
        <translation>取込み不可</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/visits.py"/>
        <source>Left aside: {columns}.</source>
        <translation>使わない列：{columns}。</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/visits.py"/>
        <source>Read as {encoding}.</source>
        <translation>{encoding}として読みました。</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/visits.py"/>
        <source>Recorded: {count}. U takes it back.</source>
        <translation>記録：{count}。Uで取り消せます。</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/visits.py"/>
        <source>Nothing was recorded from here yet.</source>
        <translation>ここからはまだ何も記録していません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/visits.py"/>
        <source>No row is new.</source>
        <translation>新規の行はありません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/visits.py"/>
        <source>No row is refused.</source>
        <translation>退けた行はありません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/visits.py"/>
        <source>Known already</source>
        <translation>記録済み</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/visits.py"/>
        <source>Dates in figures: day before month.</source>
        <translation>数字の日付：日が先。</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/visits.py"/>
        <source>Dates in figures: month before day.</source>
        <translation>数字の日付：月が先。</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/visits.py"/>
        <source>Dates in figures can be read in two ways: D says whether the day or the month is first.</source>
        <translation>数字の日付は二通りに読めます。Dで日と月の順を決めてください。</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/visits.py"/>
        <source>Show them</source>
        <translation>表示</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/visits.py"/>
        <source>perhaps a text is held</source>
        <translation>文書があるかもしれません</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/visits.py"/>
        <source>a text is held</source>
        <translation>文書あり</translation>
    </message>
    <message>
        <location filename="../../app/ui/gaps/words.py"/>
        <location filename="../../app/ui/review/pairs.py"/>
        <source>Known from {source}</source>
        <translation>出典：{source}</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/leaf.py"/>
        <source>Help page</source>
        <translation>ヘルプのページ</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/leaf.py"/>
        <source>Help: {title}</source>
        <translation>ヘルプ: {title}</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/sheet.py"/>
        <source>↑ ↓  choose   ·   Enter  reads   ·   /  searches   ·   Alt+←  back   ·   Esc  closes</source>
        <translation>↑ ↓  選択   ·   Enter  読む   ·   /  検索   ·   Alt+←  戻る   ·   Esc  閉じる</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/sheet.py"/>
        <source>Contents of the help</source>
        <translation>ヘルプの目次</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/sheet.py"/>
        <source>Search the help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/sheet.py"/>
        <location filename="../../app/ui/kit/chooser.py"/>
        <source>Nothing answers to “{typed}”.</source>
        <translation>「{typed}」に該当するものはありません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/changes.py"/>
        <source>{removed} removed, {added} added.</source>
        <translation>削除{removed}、追加{added}。</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/changes.py"/>
        <source>{before} [… {number} characters …] {after}</source>
        <translation>{before} [… {number}字 …] {after}</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/changes.py"/>
        <location filename="../../app/ui/provenance/revisions.py"/>
        <source>What changed</source>
        <translation>変更点</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/changes.py"/>
        <source>Close  Esc</source>
        <translation>閉じる  Esc</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/changes.py"/>
        <source>Only white space differs.</source>
        <translation>空白のみが異なります。</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/changes.py"/>
        <source>Nothing differs.</source>
        <translation>違いはありません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/changes.py"/>
        <location filename="../../app/ui/provenance/revisions.py"/>
        <source>{count} words</source>
        <translation>{count}語</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/changes.py"/>
        <location filename="../../app/ui/panes/find_bar.py"/>
        <source>Close, key Esc</source>
        <translation>閉じる、キー Esc</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/choosing.py"/>
        <source>Saved pages, documents and archives; folders with all they hold; text copied from a page.
Each file is kept exactly as it is, and nothing leaves this machine.</source>
        <translation>保存したページ、文書、圧縮ファイル、フォルダ（中身すべて）、ページからコピーしたテキスト。
各ファイルはそのまま保管され、外部には送信されません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/choosing.py"/>
        <source>Drop files or folders here</source>
        <translation>ここにファイルやフォルダをドロップ</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/choosing.py"/>
        <source>Choose files…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/choosing.py"/>
        <source>Choose a folder…</source>
        <translation>フォルダを選択…</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/choosing.py"/>
        <source>Paste  Ctrl+V</source>
        <translation>貼り付け  Ctrl+V</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/choosing.py"/>
        <source>Import files</source>
        <translation>ファイルを取り込む</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/choosing.py"/>
        <source>Import a folder</source>
        <translation>フォルダを取り込む</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/choosing.py"/>
        <source>Take in the text or the files that were copied</source>
        <translation>コピーしたテキストまたはファイルを取り込む</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/digest.py"/>
        <source>it does not read as a readout</source>
        <translation>発表文として読み取れません</translation>
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
        <translation>文書{count}件</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/digest.py"/>
        <location filename="../../app/ui/models/delegation_rows.py"/>
        <location filename="../../app/ui/panes/status.py"/>
        <location filename="../../app/ui/showing/fading.py"/>
        <location filename="../../app/ui/timeline/words.py"/>
        <source>{count} statements</source>
        <translation>発言{count}件</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/digest.py"/>
        <location filename="../../app/ui/panes/status.py"/>
        <location filename="../../app/ui/timeline/words.py"/>
        <source>{count} agreements</source>
        <translation>合意事項{count}件</translation>
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
        <translation>日付なし</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/digest.py"/>
        <source>Who took part</source>
        <translation>参加した人</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/digest.py"/>
        <source>To be reviewed after import</source>
        <translation>取込み後に確認</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/digest.py"/>
        <source>Are these letters right?</source>
        <translation>文字は正しく読めていますか？</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/digest.py"/>
        <source>The file does not say its encoding; it was read as {encoding}.</source>
        <translation>ファイルに文字コードの記載がないため、{encoding} として読みました。</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/digest.py"/>
        <source>Held for review after import: {reason}</source>
        <translation>取込み後の確認待ちとします：{reason}</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/digest.py"/>
        <location filename="../../app/ui/text/notes.py"/>
        <source>and {number} more</source>
        <translation>ほか{number}件</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/digest.py"/>
        <source>The text begins</source>
        <translation>本文の冒頭</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/looking.py"/>
        <location filename="../../app/ui/provenance/source.py"/>
        <source>Publisher</source>
        <translation>発表機関</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/looking.py"/>
        <source>Ministry or office</source>
        <translation>省庁・機関</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/looking.py"/>
        <location filename="../../app/ui/provenance/source.py"/>
        <source>Published</source>
        <translation>公表日</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/looking.py"/>
        <location filename="../../app/ui/provenance/source.py"/>
        <source>Retrieved</source>
        <translation>取得日</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/looking.py"/>
        <location filename="../../app/ui/provenance/source.py"/>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/looking.py"/>
        <source>Terms of use</source>
        <translation>利用条件</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/looking.py"/>
        <source>Keep as one page</source>
        <translation>1ページのまま保存</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/looking.py"/>
        <location filename="../../app/ui/importing/telling.py"/>
        <source>What changed  D</source>
        <translation>変更点  D</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/looking.py"/>
        <location filename="../../app/ui/importing/sheet.py"/>
        <source>Import</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/looking.py"/>
        <source>Not this file</source>
        <translation>このファイルは除外</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/looking.py"/>
        <source>What was read</source>
        <translation>読み取った内容</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/looking.py"/>
        <source>This revises a text that is held. {summary}</source>
        <translation>保有する文書の改訂版です。{summary}</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/looking.py"/>
        <source>Import {texts}</source>
        <translation>{texts}を取り込む</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/looking.py"/>
        <source>The letters are right: import</source>
        <translation>文字は正しい：取り込む</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/looking.py"/>
        <source>Import as {readouts}</source>
        <translation>{readouts}として取り込む</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/looking.py"/>
        <source>What it changes in the wording</source>
        <translation>文言の変更点</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/looking.py"/>
        <source>Where it comes from</source>
        <translation>出所</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/looking.py"/>
        <source>This text is held already; importing it changes nothing.</source>
        <translation>この文書はすでに保有しています。取り込んでも何も変わりません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/looking.py"/>
        <source>“{words}” is no date such as 2017-07-07.</source>
        <translation>「{words}」は 2017-07-07 の形の日付ではありません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/outcomes.py"/>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/outcomes.py"/>
        <source>Revision</source>
        <translation>改訂版</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/outcomes.py"/>
        <source>For review</source>
        <translation>要確認</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/outcomes.py"/>
        <source>Already held</source>
        <translation>保有済み</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/outcomes.py"/>
        <source>{number} {outcome}</source>
        <translation>{outcome}{number}件</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/outcomes.py"/>
        <source>{texts}: {parts}.</source>
        <translation>{texts}：{parts}。</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/outcomes.py"/>
        <source>Nothing was read.</source>
        <translation>何も読み込みませんでした。</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/outcomes.py"/>
        <source>Stopped. {told}{kept} {files} not read.</source>
        <translation>中止しました。{told}{kept}{files}は読み込んでいません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/outcomes.py"/>
        <source> What was read before stays.</source>
        <translation>それまでに読み込んだものは残ります。</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/outcomes.py"/>
        <location filename="../../app/ui/importing/telling.py"/>
        <source>{count} files</source>
        <translation>ファイル{count}件</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/pasting.py"/>
        <source>Copied {when}</source>
        <translation>コピー {when}</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/pieces.py"/>
        <source>←  →  move its beginning    Shift ← →  its end    Del  join to the one before    N  part in two</source>
        <translation>←  →  先頭を移動    Shift ← →  末尾を移動    Del  前と結合    N  2つに分割</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/pieces.py"/>
        <source>Piece {number}: {told}. {words} {why}</source>
        <translation>部分{number}：{told}。{words} {why}</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/pieces.py"/>
        <source>This page tells of {meetings}</source>
        <translation>このページは{meetings}を伝えています</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/pieces.py"/>
        <source>Pieces</source>
        <translation>部分</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/pieces.py"/>
        <source>The page stays one</source>
        <translation>ページは1件のままです</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/pieces.py"/>
        <source>As you set it.</source>
        <translation>利用者の指定どおり。</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/reads_as.py"/>
        <source>its first bytes say so</source>
        <translation>先頭のバイトから判定</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/reads_as.py"/>
        <source>every byte fits</source>
        <translation>全バイトが適合</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/reads_as.py"/>
        <source>the file says so</source>
        <translation>ファイルに記載</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/reads_as.py"/>
        <source>guessed from its bytes</source>
        <translation>バイトから推定</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/reads_as.py"/>
        <source>chosen by you</source>
        <translation>利用者が選択</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/reads_as.py"/>
        <source>Another encoding…</source>
        <translation>別の文字コード…</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/reads_as.py"/>
        <source>Letters read as {now}: {basis}</source>
        <translation>文字コード {now}：{basis}</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/reads_as.py"/>
        <source>Another encoding</source>
        <translation>別の文字コード</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/reads_as.py"/>
        <source>Another, as in koi8-r</source>
        <translation>その他（koi8-r など）</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/reads_as.py"/>
        <source>Read as</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/reads_as.py"/>
        <source>Read as {name}, {encoding}: {sample}</source>
        <translation>{name}（{encoding}）として読む：{sample}</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/reads_as.py"/>
        <source>There is no encoding of that name.</source>
        <translation>その名前の文字コードはありません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/result_view.py"/>
        <source>Headings; a click sorts</source>
        <translation>見出し。クリックで並べ替え</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/result_view.py"/>
        <source>What became of each text</source>
        <translation>各文書の取込み結果</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/sheet.py"/>
        <source>Nothing was copied: neither text nor files.</source>
        <translation>テキストもファイルもコピーされていません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/sheet.py"/>
        <source>Reading {name}</source>
        <translation>{name} を読込み中</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/table.py"/>
        <location filename="../../app/ui/review/statement_form.py"/>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/table.py"/>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/table.py"/>
        <source>What became of it</source>
        <translation>内容</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/telling.py"/>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/telling.py"/>
        <source>{percent} per cent</source>
        <translation>{percent}パーセント</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/telling.py"/>
        <location filename="../../app/ui/main_window.py"/>
        <location filename="../../app/ui/searching/exporting.py"/>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/telling.py"/>
        <source>Import more…</source>
        <translation>さらに取り込む…</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/telling.py"/>
        <location filename="../../app/ui/review/desk.py"/>
        <location filename="../../app/ui/review/head.py"/>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/telling.py"/>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/telling.py"/>
        <source>Looking for files…</source>
        <translation>ファイルを探しています…</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/telling.py"/>
        <source>Reading {number} of {files}  ·  {name}</source>
        <translation>{files}中{number}件目を読込み中  ·  {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/telling.py"/>
        <source>Stopping after this file…</source>
        <translation>このファイルの後で中止します…</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/telling.py"/>
        <source>Review {texts}</source>
        <translation>{texts}を確認</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/telling.py"/>
        <source>All {count}</source>
        <translation>すべて {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/telling.py"/>
        <source>What changed in the wording, key D</source>
        <translation>文言の変更点、キー D</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/telling.py"/>
        <source>Review {to_review}</source>
        <translation>確認 {to_review}</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/about.py"/>
        <source>The brief is on the newest {number} of {all} texts.</source>
        <translation>ブリーフは{all}件のうち最近の{number}件に基づきます。</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/about.py"/>
        <source>Go to a row that stands for a text or a passage: its citation is copied.</source>
        <translation>本文か箇所を表す行に移ってください。その出典がコピーされます。</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/about.py"/>
        <source>No other text of this meeting is held.</source>
        <translation>この会談のほかの本文は所蔵されていません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/commands.py"/>
        <source>This text does not name two sides. Ctrl+P goes to any pair of countries.</source>
        <translation>この本文には二つの側が出てきません。Ctrl+Pでどの2か国にも移れます。</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/commands.py"/>
        <source>This text names nobody. Ctrl+P goes to any person of the archive.</source>
        <translation>この本文には誰の名もありません。Ctrl+Pで文書庫のどの人物にも移れます。</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/commands.py"/>
        <source>Which two?</source>
        <translation>どの2か国ですか</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/commands.py"/>
        <source>Whose page?</source>
        <translation>誰のページですか</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/contents.py"/>
        <source>Sections of this page</source>
        <translation>このページの節</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/deciding.py"/>
        <source>Decided: the same person</source>
        <translation>決定：同一人物</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/deciding.py"/>
        <source>Decided: another person in one text</source>
        <translation>決定：一つの本文では別人</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/deciding.py"/>
        <source>Who this is</source>
        <translation>この人物の同定</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/deciding.py"/>
        <source>M joins the person of the row, N says it is another, Del takes a decision back</source>
        <translation>Mで行の人物を統合、Nで別人とし、Delで決定を取り消す</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/deciding.py"/>
        <source>By the names alone: nothing was decided, and nobody else of this side has a name like this.</source>
        <translation>氏名のみによる同定です。決定はなく、この側に似た氏名の人物はほかにいません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/deciding.py"/>
        <source>“{name}” is the same person.</source>
        <translation>「{name}」は同一人物です。</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/deciding.py"/>
        <source>“{name}” is another person.</source>
        <translation>「{name}」は別人です。</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/deciding.py"/>
        <source>by {who}, decision {number}</source>
        <translation>{who}、決定{number}</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/deciding.py"/>
        <source>Go to the row of somebody who may be the same person.</source>
        <translation>同一人物かもしれない人の行に移ってください。</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/deciding.py"/>
        <source>That text speaks of another person.</source>
        <translation>その本文は別人について述べています。</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/deciding.py"/>
        <source>The decision is taken back.</source>
        <translation>決定を取り消しました。</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/deciding.py"/>
        <location filename="../../app/ui/leaves/leaf.py"/>
        <location filename="../../app/ui/leaves/meeting_rows.py"/>
        <location filename="../../app/ui/leaves/pair.py"/>
        <location filename="../../app/ui/leaves/person.py"/>
        <location filename="../../app/ui/moving/switcher.py"/>
        <source>Looking …</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/deciding.py"/>
        <source>May be the same person</source>
        <translation>同一人物の可能性</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/deciding.py"/>
        <source>Go to the row of a meeting, or of somebody who may be the same person.</source>
        <translation>会談の行か、同一人物かもしれない人の行に移ってください。</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/encounters.py"/>
        <source>Who met whom: {first} and {second}</source>
        <translation>誰が誰と会ったか：{first}と{second}</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/encounters.py"/>
        <source>at how many of the {meetings} of which a text is held two people were both named; newest day beside it</source>
        <translation>本文のある{meetings}のうち、二人がともに名を挙げられた回数と最近の日</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/encounters.py"/>
        <source>{who}: {meetings}, last {day}</source>
        <translation>{who}：{meetings}、最後は{day}</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/encounters.py"/>
        <source>Person of the row</source>
        <translation>行の人物</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/encounters.py"/>
        <source>Person of the column</source>
        <translation>列の人物</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/encounters.py"/>
        <location filename="../../app/ui/leaves/pair.py"/>
        <source>Nobody of both sides is named in one text.</source>
        <translation>一つの本文に両側の人物の名が出てくることはありません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/encounters.py"/>
        <source>{who}: never named together</source>
        <translation>{who}：ともに名が挙がることはない</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/head.py"/>
        <source>Back to the text, key Esc</source>
        <translation>本文に戻る、キー Esc</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/head.py"/>
        <source>{words}, key {key}</source>
        <translation>{words}、キー {key}</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/head.py"/>
        <source>Back to the text</source>
        <translation>本文に戻る</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>as they come in the texts</source>
        <translation>文書に現れる順</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>sorted by the words before</source>
        <translation>前の語で並べ替え</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>sorted by the words after</source>
        <translation>後の語で並べ替え</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>the newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>sorted by who speaks</source>
        <translation>発言者で並べ替え</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>Nothing in these texts.</source>
        <translation>これらの文書にはありません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>Lines: {lines}, from all the texts that are found ({texts})</source>
        <translation>見つかった全 {texts} 文書に {lines} 行</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>The first {lines} lines, in the oldest {texts} of the {total} texts found: sorted and counted among these</source>
        <translation>見つかった {total} 文書のうち最も古い {texts} 文書の、最初の {lines} 行。並べ替えと集計はこの範囲です</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>The first {lines} lines, in the newest {texts} of the {total} texts found: sorted and counted among these</source>
        <translation>見つかった {total} 文書のうち最も新しい {texts} 文書の、最初の {lines} 行。並べ替えと集計はこの範囲です</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>  ·  C counts all</source>
        <translation>  ·  C ですべて数える</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>Words before</source>
        <translation>前の語</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>Words after</source>
        <translation>後の語</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>By date</source>
        <translation>日付順</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>By speaker</source>
        <translation>発言者順</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>As in the texts</source>
        <translation>文書の順</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <location filename="../../app/ui/panes/find_bar.py"/>
        <source>Mark all…</source>
        <translation>すべてマーク…</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>Leave out</source>
        <translation>除外</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <location filename="../../app/ui/leaves/pair.py"/>
        <location filename="../../app/ui/leaves/person.py"/>
        <location filename="../../app/ui/leaves/saving.py"/>
        <source>Export as CSV</source>
        <translation>CSVで書き出す</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>{lines} lines in {texts} of {total} texts  ·  Esc stops</source>
        <translation>{total} 件中 {texts} 件の文書で {lines} 行  ·  Esc で中止</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>only {value}  ·  {order}</source>
        <translation>{value} のみ  ·  {order}</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>The first {lines} of {all} lines, in the oldest {texts} of {total} texts; counted are all</source>
        <translation>全 {all} 行のうち最初の {lines} 行（{total} 件の文書のうち最も古い {texts} 件）。集計はすべての行によります</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>The first {lines} of {all} lines, in the newest {texts} of {total} texts; counted are all</source>
        <translation>全 {all} 行のうち最初の {lines} 行（{total} 件の文書のうち最も新しい {texts} 件）。集計はすべての行によります</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>Which word? Ctrl+K searches for one; or select words in the text.</source>
        <translation>どの語？ Ctrl+K で検索するか、本文の語を選択してください。</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>In context: {words}</source>
        <translation>文脈：{words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>All lines are here, and counted.</source>
        <translation>すべての行がここにあり、数えられています。</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>There is no line to mark.</source>
        <translation>マークする行がありません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>Stopped.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>Nobody: the text itself</source>
        <translation>発言者なし：本文</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>Lines</source>
        <translation>行</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>By year</source>
        <translation>年別</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>By side</source>
        <translation>国別</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>Marked: {places} in {texts}.</source>
        <translation>マークしました：{texts}の{places}。</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>Enter shows the lines of one alone, and again all</source>
        <translation>Enter でその行だけを表示、もう一度ですべて</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>what several say together counts for each</source>
        <translation>共同の発言はそれぞれに数えます</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source> {number} were marked already.</source>
        <translation> {number} か所はすでにマーク済みです。</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic.py"/>
        <source>What is asked for is no word that could stand in a text.</source>
        <translation>検索条件は本文に現れる語ではありません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic_marking.py"/>
        <source>Enter  marks in this colour   ·   Ctrl+Z  later takes all of it back   ·   Esc  marks nothing</source>
        <translation>Enter  この色でマーク   ·   Ctrl+Z  後でまとめて取り消し   ·   Esc  マークしない</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic_marking.py"/>
        <source>{places} in {texts}</source>
        <translation>{texts}の{places}</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic_marking.py"/>
        <source>Mark all lines</source>
        <translation>すべての行をマーク</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/kwic_rows.py"/>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>asked for</source>
        <translation>条件に指定</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <source>Place in the order and office then   ● new   ↺ back   △ another office   – absent   · no list   □ no text   ◇ recorded   ≈ texts taken for one meeting</source>
        <translation>原文の順番と当時の役職   ● 初出   ↺ 再出席   △ 別の役職   – 欠席   · 名簿なし   □ 文書なし   ◇ 記録あり   ≈ 一つの会談とみなした文書</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <source>named in the record of a meeting without a text</source>
        <translation>文書のない会談の記録に名がある</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <source>absent: not on the list of that side</source>
        <translation>欠席：その側の名簿にない</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <source>not known: the text has no list of that side</source>
        <translation>不明：その側の名簿がない文書</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <source>no text of the meeting is held</source>
        <translation>会談の文書がない</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <source>not seen</source>
        <translation>出席なし</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <source>by how often</source>
        <translation>回数順</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <source>by place in the order</source>
        <translation>席次順</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <source>by name</source>
        <translation>氏名順</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <source>by first seen</source>
        <translation>初出順</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <source>by last seen</source>
        <translation>最終出席順</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <source>Who sat in which meeting: {selection}</source>
        <translation>会談別出席者：{selection}</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <source>place {place}</source>
        <translation>{place}番目</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <source>Who sat in which meeting</source>
        <translation>会談別出席者</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <source>There then</source>
        <translation>この会談の出席者</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <source>Came back</source>
        <translation>再出席者</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <source>Everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <source>Order</source>
        <translation>並べ順</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <source>Texts apart</source>
        <translation>文書ごと</translation>
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
        <translation>すべての会談</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <source>{count} persons</source>
        <translation>{count}名</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <source>{some} of {all}</source>
        <translation>{all}中{some}</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <source>back after an absence</source>
        <translation>欠席の後、再び出席</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <source>before: {office}</source>
        <translation>以前：{office}</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <source>there on {days}</source>
        <translation>{days}に出席</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <source>came back after an absence</source>
        <translation>欠席の後に再び出席した人</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <source>Of this meeting no text is held: who was there is not known.</source>
        <translation>この会談の文書がないため、出席者は分かりません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <source>no office printed</source>
        <translation>役職の記載なし</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <source>Nobody was at all of these meetings.

0 shows everybody again.</source>
        <translation>これらすべての会談に出席した人はいません。

0で全員を表示します。</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <source>No text of this selection names anybody.</source>
        <translation>この範囲の文書に氏名はありません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/matrix.py"/>
        <source>Export as PDF</source>
        <translation>PDFに書き出す</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/meeting_rows.py"/>
        <source>recorded by a person; a text that comes in closes the gap</source>
        <translation>人が記録したもの。本文が届けば空白は埋まる</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/meeting_rows.py"/>
        <source>Known, without a text</source>
        <translation>既知だが本文なし</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/meeting_rows.py"/>
        <source>No meeting without a text is recorded, so a gap would not show.</source>
        <translation>本文のない会談は記録されていないため、空白があっても現れません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/meeting_rows.py"/>
        <source>≈ {texts}, not confirmed to be of one meeting</source>
        <translation>≈ {texts}（同じ会談のものとは未確認）</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/meeting_rows.py"/>
        <source>in the {meetings} of which a text is held</source>
        <translation>本文のある{meetings}</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/meeting_rows.py"/>
        <source>only {side}’s text</source>
        <translation>{side}の本文のみ</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/meeting_rows.py"/>
        <source>known from {source}</source>
        <translation>{source}による</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/meeting_rows.py"/>
        <source>≈ {number} of them taken together, not confirmed</source>
        <translation>≈ うち{number}件はまとめて数えたもの（未確認）</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/meeting_rows.py"/>
        <source>in {number} of {known} known meetings, those that have texts</source>
        <translation>既知の{known}回のうち、本文のある{number}回</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/meeting_rows.py"/>
        <source>both sides’ texts</source>
        <translation>両側の本文</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/meeting_rows.py"/>
        <source>whose text is not known</source>
        <translation>どちらの本文か不明</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/meeting_rows.py"/>
        <source>neither side’s own text</source>
        <translation>どちらの側の本文もなし</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/meeting_rows.py"/>
        <location filename="../../app/ui/timeline/words.py"/>
        <source>no text held</source>
        <translation>本文なし</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/meeting_rows.py"/>
        <source>perhaps one: the review of what may be the same tells</source>
        <translation>該当する可能性のある本文あり：同一候補の確認へ</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/meeting_rows.py"/>
        <source>day inferred</source>
        <translation>日付は推定</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/pair.py"/>
        <source>agreed</source>
        <translation>合意</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/pair.py"/>
        <source>shared view</source>
        <translation>認識を共有</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/pair.py"/>
        <source>confirmed</source>
        <translation>確認</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/pair.py"/>
        <source>concurred</source>
        <translation>一致</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/pair.py"/>
        <source>Who met whom</source>
        <translation>誰が誰と会ったか</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/pair.py"/>
        <source>by the number of meetings; P goes to the person of the second side</source>
        <translation>会談の回数の多い順。Pで二番目の側の人物へ</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/pair.py"/>
        <source>Agreements on record</source>
        <translation>記録上の合意</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/pair.py"/>
        <source>newest first; whether one still stands is for a person to say: tag a note on it “lapsed”</source>
        <translation>新しい順。なお有効かどうかは人が判断します：注釈にタグ「lapsed」を付けてください</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/pair.py"/>
        <source>No text of these meetings states an agreement.</source>
        <translation>これらの会談の本文に合意は述べられていません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/pair.py"/>
        <source>first {first}, last {last}</source>
        <translation>最初は{first}、最後は{last}</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/pair.py"/>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>Search in these texts</source>
        <translation>これらの本文を検索</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/pair.py"/>
        <source>Who met whom, as a table</source>
        <translation>誰が誰と会ったかの表</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/pair.py"/>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>Copy citation</source>
        <translation>出典をコピー</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/pair.py"/>
        <source>Texts held from each side</source>
        <translation>各側の本文の所蔵</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/pair.py"/>
        <source>No text held names people of both sides at one meeting.</source>
        <translation>一つの会談で両側の人物の名を挙げる本文は所蔵されていません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/pair.py"/>
        <source>{gaps} of {all} without the text of one side</source>
        <translation>{all}回のうち{gaps}回は一方の本文がない</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/pair.py"/>
        <source>lapsed, by your tag</source>
        <translation>失効（あなたのタグによる）</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/pair.py"/>
        <source>Chronology</source>
        <translation>年表</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/pair.py"/>
        <source>Lapsed, by your tag</source>
        <translation>失効（あなたのタグによる）</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/pair.py"/>
        <source>everybody of this side at these meetings</source>
        <translation>これらの会談でのこの側の全員</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/pair.py"/>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>on no known day</source>
        <translation>日付不明</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/pair.py"/>
        <source>newest first; meetings of which a text names people of both sides</source>
        <translation>新しい順。本文が両側の人物の名を挙げる会談</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/pair.py"/>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>last {day}</source>
        <translation>最後は{day}</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/pair.py"/>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>{led} as principals</source>
        <translation>うち代表同士{led}回</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/pair.py"/>
        <source>office not printed</source>
        <translation>役職の記載なし</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>Latin</source>
        <translation>ラテン文字</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>Chinese characters</source>
        <translation>漢字</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>Kana</source>
        <translation>かな</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>Hangul</source>
        <translation>ハングル</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>Cyrillic</source>
        <translation>キリル文字</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>Greek</source>
        <translation>ギリシャ文字</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>Arabic</source>
        <translation>アラビア文字</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>Hebrew</source>
        <translation>ヘブライ文字</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>Thai</source>
        <translation>タイ文字</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>Devanagari</source>
        <translation>デーヴァナーガリー</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>statements made alone or jointly; not what is only reported</source>
        <translation>単独または共同の発言。伝聞だけのものは除く</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>printed {day}</source>
        <translation>{day}に記載</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>first printed {first}, last {last}</source>
        <translation>初出{first}、最後{last}</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>principal</source>
        <translation>代表</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <location filename="../../app/ui/names.py"/>
        <source>attendee</source>
        <translation>出席者</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <location filename="../../app/ui/models/delegation_rows.py"/>
        <location filename="../../app/ui/panes/attendees.py"/>
        <location filename="../../app/ui/review/whole.py"/>
        <source>Side not known</source>
        <translation>側は不明</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <location filename="../../app/ui/models/statement_rows.py"/>
        <source>speaker inferred</source>
        <translation>発言者は推定</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>jointly</source>
        <translation>共同</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <location filename="../../app/ui/moving/goal_rows.py"/>
        <location filename="../../app/ui/searching/also_found.py"/>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>No topic found by its words</source>
        <translation>語句から主題が見つからないもの</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>Statements by topic</source>
        <translation>主題別の発言</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>Looking through every text …</source>
        <translation>すべての本文を調べています …</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>Offices</source>
        <translation>役職</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>Meetings</source>
        <translation>会談</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>Counterparts</source>
        <translation>相手側</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>Own side</source>
        <translation>自国側</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>Names</source>
        <translation>氏名</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>your tag</source>
        <translation>あなたのタグ</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>Look through the older texts too: {number}</source>
        <translation>残りの{number}件の本文も調べる</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>No text gives this person a statement.</source>
        <translation>この人物の発言を伝える本文はありません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>seen {days}</source>
        <translation>{days}に現れる</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>no text is dated</source>
        <translation>日付のある本文はない</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>as printed, the last seen first</source>
        <translation>記載のまま。最近のものから</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>No text prints an office of this person.</source>
        <translation>この人物の役職を記す本文はありません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>newest first; a meeting counts once, however many texts tell of it</source>
        <translation>新しい順。一つの会談は本文が何件あっても一回と数える</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>people of other sides at the same meetings</source>
        <translation>同じ会談での他の側の人物</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>people of the same side at the same meetings</source>
        <translation>同じ会談での同じ側の人物</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>in every spelling and script, with where each is printed</source>
        <translation>すべての表記と文字、それぞれの記載箇所</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>by its words</source>
        <translation>語句による</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>Above are the statements of the newest {number} texts.</source>
        <translation>上は最近の{number}件の本文の発言です。</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>The texts name nobody of another side.</source>
        <translation>本文に他の側の人物の名はありません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/person.py"/>
        <source>The texts name nobody else of this side.</source>
        <translation>本文にこの側の他の人物の名はありません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/rows.py"/>
        <source>Heading: {text}</source>
        <translation>見出し：{text}</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/rows.py"/>
        <source>inferred</source>
        <translation>推定</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/saving.py"/>
        <location filename="../../app/ui/timeline/saving.py"/>
        <source>Saved: {name}</source>
        <translation>保存しました：{name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/leaves/which.py"/>
        <source>Enter  opens the page   ·   Esc  closes</source>
        <translation>Enter  ページを開く   ·   Esc  閉じる</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/agreement_rows.py"/>
        <source>both sides</source>
        <translation>双方</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/agreement_rows.py"/>
        <location filename="../../app/ui/models/statement_rows.py"/>
        <source>point </source>
        <translation>項目 </translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delegation_rows.py"/>
        <source>{side}, {people} named</source>
        <translation>{side}、氏名の記載{people}名</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delegation_rows.py"/>
        <source>Others were present, not named in the text. {message}</source>
        <translation>他にも出席者がいますが、本文に氏名はありません。{message}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/delegation_rows.py"/>
        <source>{joint} jointly</source>
        <translation>共同{joint}件</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/holding_rows.py"/>
        <source>Readout {number}, being fetched</source>
        <translation>会談記録 {number}、読み込み中</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/library_rows.py"/>
        <location filename="../../app/ui/moving/goal_rows.py"/>
        <source>revised text</source>
        <translation>改訂版</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/library_rows.py"/>
        <source>perhaps a text</source>
        <translation>文書があるかも</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/statement_rows.py"/>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>Claims</source>
        <translation>主張・表明</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/statement_rows.py"/>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>Requests</source>
        <translation>要請</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/statement_rows.py"/>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>Commitments</source>
        <translation>約束</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/statement_rows.py"/>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>Joint outcomes</source>
        <translation>共同の成果</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/statement_rows.py"/>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>Evaluations</source>
        <translation>評価</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/statement_rows.py"/>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>Topics</source>
        <translation>議題</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/statement_rows.py"/>
        <source>claim</source>
        <translation>主張・表明</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/statement_rows.py"/>
        <source>request</source>
        <translation>要請</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/statement_rows.py"/>
        <source>commitment</source>
        <translation>約束</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/statement_rows.py"/>
        <location filename="../../app/ui/panes/voice_bar.py"/>
        <source>joint</source>
        <translation>共同</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/statement_rows.py"/>
        <source>evaluation</source>
        <translation>評価</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/statement_rows.py"/>
        <source>topic</source>
        <translation>議題</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/statement_rows.py"/>
        <source>Made here</source>
        <translation>この場の発言</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/statement_rows.py"/>
        <source>Reported</source>
        <translation>引用された発言</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/statement_rows.py"/>
        <location filename="../../app/ui/review/statement_form.py"/>
        <source>Both sides</source>
        <translation>双方</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/statement_rows.py"/>
        <location filename="../../app/ui/review/statement_form.py"/>
        <location filename="../../app/ui/review/whole.py"/>
        <source>Nobody named</source>
        <translation>発言者の記載なし</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/statement_rows.py"/>
        <source>reported</source>
        <translation>引用</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/statement_rows.py"/>
        <source>Both sides together</source>
        <translation>双方共同</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/bookmarks.py"/>
        <source>in a readout that this archive does not hold</source>
        <translation>このアーカイブにない発表文</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/bookmarks.py"/>
        <source>No bookmark yet.  B marks the line the caret is in.</source>
        <translation>しおりはまだありません。B でカーソルのある行に付けます。</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/bookmarks.py"/>
        <source>Which bookmark?</source>
        <translation>どのしおり？</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/bookmarks.py"/>
        <source>Enter  goes there   ·   Ctrl+Enter  opens beside   ·   Del  takes it away   ·   Esc  closes</source>
        <translation>Enter  移動   ·   Ctrl+Enter  並べて開く   ·   Del  外す   ·   Esc  閉じる</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/commands.py"/>
        <source>The archive holds no text of {label}{when}. Ctrl+I imports one.</source>
        <translation>{label}{when}の文書はアーカイブにありません。Ctrl+I で取り込めます。</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/commands.py"/>
        <source>Bookmark taken away: “{words}”.</source>
        <translation>しおりを外しました：「{words}」。</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/commands.py"/>
        <source>The bookmark is back.</source>
        <translation>しおりを元に戻しました。</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/commands.py"/>
        <source>There is nothing further back.</source>
        <translation>これより前はありません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/commands.py"/>
        <source>There is nothing further on.</source>
        <translation>これより先はありません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/commands.py"/>
        <source>Bookmark set at “{words}”. Shift+B lists all of them.</source>
        <translation>「{words}」にしおりを付けました。Shift+B で一覧を表示します。</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/commands.py"/>
        <source>Put back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/goal_rows.py"/>
        <source>Two countries</source>
        <translation>2か国</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/goal_rows.py"/>
        <location filename="../../app/ui/panes/facts.py"/>
        <location filename="../../app/ui/review/facts_form.py"/>
        <location filename="../../app/ui/review/proposed.py"/>
        <source>Occasion</source>
        <translation>機会</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/goal_rows.py"/>
        <source>Meeting without a text</source>
        <translation>文書のない会談</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/goal_rows.py"/>
        <source>offices, every meeting, counterparts, statements by topic</source>
        <translation>役職、すべての会談、相手側、主題別の発言</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/goal_rows.py"/>
        <source>also {names}</source>
        <translation>別名 {names}</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/goal_rows.py"/>
        <source>page: meetings, who met whom, agreements on record</source>
        <translation>ページ：会談、誰が誰と会ったか、記録上の合意</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/goal_rows.py"/>
        <location filename="../../app/ui/offering.py"/>
        <source>Page of {name}</source>
        <translation>{name}のページ</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/mentions.py"/>
        <source>mentions this meeting: “{words}”</source>
        <translation>この会談に言及：「{words}」</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/mentions.py"/>
        <source>This text mentions no other meeting, and no held text mentions this one.</source>
        <translation>この文書は他の会談に言及しておらず、この会談に言及する文書もありません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/mentions.py"/>
        <source>{told}  ·  found {by}</source>
        <translation>{told}  ·  照合：{by}</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/mentions.py"/>
        <source>Not held in this archive</source>
        <translation>このアーカイブにはありません</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/mentions.py"/>
        <source>No other held text answers to this name</source>
        <translation>この名称に該当する文書は他にありません</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/mentions.py"/>
        <source>What this text mentions, and what mentions it</source>
        <translation>この文書の言及先と言及元</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/mentions.py"/>
        <source>Which mention?</source>
        <translation>どの言及？</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/mentions.py"/>
        <source>Enter  goes there, or to the words where nothing is held   ·   Ctrl+Enter  opens beside</source>
        <translation>Enter  移動（保有文書がなければ該当の語句へ）   ·   Ctrl+Enter  並べて開く</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/switcher.py"/>
        <source>Enter  opens   ·   Ctrl+Enter  opens beside   ·   Down, Enter  goes to the one before   ·   Esc  closes</source>
        <translation>Enter  開く   ·   Ctrl+Enter  並べて開く   ·   Down, Enter  直前の文書へ   ·   Esc  閉じる</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/switcher.py"/>
        <source>Enter  opens beside what is open   ·   Esc  closes</source>
        <translation>Enter  今の文書に並べて開く   ·   Esc  閉じる</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/switcher.py"/>
        <source>Enter  opens   ·   Ctrl+Enter  opens beside   ·   Backspace  goes back   ·   Esc  closes</source>
        <translation>Enter  開く   ·   Ctrl+Enter  並べて開く   ·   Backspace  戻る   ·   Esc  閉じる</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/switcher.py"/>
        <source>Nothing answers to “{typed}”.  Ctrl+K searches in the texts.</source>
        <translation>「{typed}」に該当するものはありません。Ctrl+K で本文を検索します。</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/switcher.py"/>
        <source>Among what {name} leads to</source>
        <translation>{name} に関するものの中から</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/switcher.py"/>
        <source>Nothing else is held.</source>
        <translation>他に保有する文書はありません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/switcher.py"/>
        <source>This archive holds no readout yet.  Ctrl+I imports.</source>
        <translation>このアーカイブにはまだ発表文がありません。Ctrl+I で取り込みます。</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/switcher.py"/>
        <source>Open a readout beside</source>
        <translation>発表文を並べて開く</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/switcher.py"/>
        <source>Which text beside this one?</source>
        <translation>どの文書を並べますか？</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/switcher.py"/>
        <source>Where to?  A title, a person, a tag, an occasion</source>
        <translation>どこへ？ 件名、人物、タグ、機会</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/switcher.py"/>
        <source>open now</source>
        <translation>表示中</translation>
    </message>
    <message>
        <location filename="../../app/ui/moving/switcher.py"/>
        <source>open lately</source>
        <translation>最近開いた</translation>
    </message>
    <message>
        <location filename="../../app/ui/names.py"/>
        <source>{number}, year of a date</source>
        <translation>{number}年</translation>
    </message>
    <message>
        <location filename="../../app/ui/names.py"/>
        <source>{number}, month of a date</source>
        <translation>{number}月</translation>
    </message>
    <message>
        <location filename="../../app/ui/names.py"/>
        <source>{number}, day of a date</source>
        <translation>{number}日</translation>
    </message>
    <message>
        <location filename="../../app/ui/names.py"/>
        <source>in person</source>
        <translation>対面</translation>
    </message>
    <message>
        <location filename="../../app/ui/names.py"/>
        <source>by telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <location filename="../../app/ui/names.py"/>
        <source>by video</source>
        <translation>テレビ会議</translation>
    </message>
    <message>
        <location filename="../../app/ui/names.py"/>
        <location filename="../../app/ui/review/facts_form.py"/>
        <source>In person</source>
        <translation>対面</translation>
    </message>
    <message>
        <location filename="../../app/ui/names.py"/>
        <location filename="../../app/ui/review/facts_form.py"/>
        <source>By telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <location filename="../../app/ui/names.py"/>
        <location filename="../../app/ui/review/facts_form.py"/>
        <source>By video</source>
        <translation>テレビ会議</translation>
    </message>
    <message>
        <location filename="../../app/ui/names.py"/>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <location filename="../../app/ui/names.py"/>
        <source> and </source>
        <translation>、</translation>
    </message>
    <message>
        <location filename="../../app/ui/names.py"/>
        <source>statement</source>
        <translation>発言</translation>
    </message>
    <message>
        <location filename="../../app/ui/names.py"/>
        <source>agreement</source>
        <translation>合意事項</translation>
    </message>
    <message>
        <location filename="../../app/ui/names.py"/>
        <source>participant</source>
        <translation>参加者</translation>
    </message>
    <message>
        <location filename="../../app/ui/names.py"/>
        <source>readout</source>
        <translation>発表文</translation>
    </message>
    <message>
        <location filename="../../app/ui/names.py"/>
        <source>passage</source>
        <translation>箇所</translation>
    </message>
    <message>
        <location filename="../../app/ui/names.py"/>
        <source>supports</source>
        <translation>を裏付ける</translation>
    </message>
    <message>
        <location filename="../../app/ui/names.py"/>
        <source>contradicts</source>
        <translation>と矛盾する</translation>
    </message>
    <message>
        <location filename="../../app/ui/names.py"/>
        <source>follows</source>
        <translation>に続く</translation>
    </message>
    <message>
        <location filename="../../app/ui/offering.py"/>
        <source>Search the archive for “{words}”</source>
        <translation>「{words}」をアーカイブで検索</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/agreements.py"/>
        <source>No joint outcome was found in this text.</source>
        <translation>この文書に共同の成果は見つかりませんでした。</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/attendees.py"/>
        <source>and others, not named in the text</source>
        <translation>ほか（氏名の記載なし）</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/attendees.py"/>
        <source>+{joint} joint</source>
        <translation>+{joint} 共同</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/attendees.py"/>
        <source>This text names nobody who was present.</source>
        <translation>この文書に出席者の氏名はありません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/banner.py"/>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/banner.py"/>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/facts.py"/>
        <source>The date was inferred, not printed.</source>
        <translation>日付は推定であり、明記されていません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/facts.py"/>
        <source>The date comes from the source's details, not from the text.</source>
        <translation>日付は本文ではなく、出所の情報によるものです。</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/facts.py"/>
        <location filename="../../app/ui/review/facts_form.py"/>
        <location filename="../../app/ui/review/proposed.py"/>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/facts.py"/>
        <location filename="../../app/ui/review/proposed.py"/>
        <source>Beginning</source>
        <translation>開始</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/facts.py"/>
        <location filename="../../app/ui/review/proposed.py"/>
        <source>Length</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/facts.py"/>
        <source>{start_time} local time</source>
        <translation>現地時間 {start_time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/facts.py"/>
        <source>{duration_minutes} minutes</source>
        <translation>{duration_minutes}分間</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/facts.py"/>
        <source>Shows where the text says so.</source>
        <translation>本文の該当箇所を表示します。</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/find_bar.py"/>
        <source>Mark all hits  ·  Ctrl+Enter</source>
        <translation>該当箇所をすべてマーク  ·  Ctrl+Enter</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/find_bar.py"/>
        <source>Previous hit</source>
        <translation>前の該当箇所</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/find_bar.py"/>
        <source>Next hit</source>
        <translation>次の該当箇所</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/find_bar.py"/>
        <source>Mark all hits, key Ctrl+Enter</source>
        <translation>該当箇所をすべてマーク、キー Ctrl+Enter</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/find_bar.py"/>
        <source>not found</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/library.py"/>
        <source>This archive holds no readout yet.

Drop files or folders on the window, or press Ctrl+I.

Ctrl+Shift+O opens the sample archive.</source>
        <translation>このアーカイブにはまだ発表文がありません。

ファイルやフォルダをウィンドウにドロップするか、Ctrl+I を押してください。

Ctrl+Shift+O で見本アーカイブを開きます。</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/library.py"/>
        <source>The index is being made. Readouts that cannot be found yet: {behind}.</source>
        <translation>索引を作成中です。発表文{behind}件はまだ検索できません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/library.py"/>
        <source>Nothing among the texts held ({held}) answers to all that is asked for.

Click a word above to take it back.</source>
        <translation>保有する文書{held}件の中にすべての条件に合うものはありません。

上の語をクリックすると条件を外せます。</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/library.py"/>
        <source>Nothing among the texts held ({held}) answers to “{typed}”.

Esc in the search field shows all of them.</source>
        <translation>保有する文書{held}件の中に「{typed}」に該当するものはありません。

検索欄で Esc を押すとすべて表示します。</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/library.py"/>
        <source>{shown} of {held}</source>
        <translation>{held}件中{shown}件</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/library.py"/>
        <source>{shown}, {count} without a text</source>
        <translation>{shown}、文書なし{count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/reading.py"/>
        <source>Nothing is open.

Choose a readout in the library, or press Ctrl+K and type.</source>
        <translation>何も開いていません。

文書一覧から発表文を選ぶか、Ctrl+K を押して入力してください。</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/reading.py"/>
        <location filename="../../app/ui/review/head.py"/>
        <source>Publisher not known</source>
        <translation>発表機関不明</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/reading.py"/>
        <location filename="../../app/ui/provenance/revisions.py"/>
        <source>published {day}</source>
        <translation>{day}公表</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/statements.py"/>
        <location filename="../../app/ui/showing/commands.py"/>
        <source>Every speaker</source>
        <translation>すべての発言者</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/statements.py"/>
        <location filename="../../app/ui/showing/commands.py"/>
        <source>Every side</source>
        <translation>すべての側</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/statements.py"/>
        <location filename="../../app/ui/showing/commands.py"/>
        <source>Every act</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/statements.py"/>
        <location filename="../../app/ui/showing/commands.py"/>
        <source>Here and reported</source>
        <translation>この場と引用</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/statements.py"/>
        <source>


No statement was found in this text.</source>
        <translation>


この文書に発言は見つかりませんでした。</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/statements.py"/>
        <source>


No statement is of all these kinds.

Alt+0 shows every statement.</source>
        <translation>


すべての条件に合う発言はありません。

Alt+0 ですべての発言を表示します。</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/statements.py"/>
        <source>{count} of {total}</source>
        <translation>{total}件中{count}件</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/statements.py"/>
        <source>Filter by {field}: {words}</source>
        <translation>{field}で絞り込み：{words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/status.py"/>
        <location filename="../../app/ui/timeline/strip.py"/>
        <source>{shown} of {held} readouts</source>
        <translation>発表文{held}件中{shown}件</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/status.py"/>
        <source>record verified</source>
        <translation>原本照合済み</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/status.py"/>
        <source>RECORD DOES NOT MATCH ITS HASH</source>
        <translation>記録がハッシュ値と一致しません</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/status.py"/>
        <source>{annotations} saved</source>
        <translation>{annotations}保存済み</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/status.py"/>
        <source>{annotations} · saving…</source>
        <translation>{annotations} · 保存中…</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/status.py"/>
        <source>{annotations} · note not saved</source>
        <translation>{annotations} · メモ未保存</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/status.py"/>
        <source>{meetings} without a text</source>
        <translation>文書のない{meetings}</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/voice_bar.py"/>
        <source>Whose voice: {words}</source>
        <translation>発言の内訳：{words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/voice_bar.py"/>
        <source>Confirmed by {made_by}</source>
        <translation>{made_by} が確認</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/voice_bar.py"/>
        <source>What was not corrected stands as the parser read it. Ctrl+Shift+R goes through it.</source>
        <translation>訂正されなかった部分は自動読み取りのままです。Ctrl+Shift+R で確認できます。</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/voice_bar.py"/>
        <source>Statements made at this meeting, by who makes them: {words}. Reported elsewhere: {reported}.</source>
        <translation>この会談での発言（発言者の側別）：{words}。他の場の発言の引用：{reported}。</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/voice_bar.py"/>
        <source>Partly reviewed by {made_by} · {left} to review</source>
        <translation>{made_by} が一部確認 · 残り{left}件</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/voice_bar.py"/>
        <source>What waits is found with Ctrl+R.</source>
        <translation>未確認の箇所は Ctrl+R で表示します。</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/voice_bar.py"/>
        <source>unattributed</source>
        <translation>不明</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/voice_bar.py"/>
        <source>Whose voice</source>
        <translation>発言の内訳</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/voice_bar.py"/>
        <source>Inferred, not confirmed</source>
        <translation>推定・未確認</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/voice_bar.py"/>
        <source>No person has confirmed this reading yet. Ctrl+Shift+R corrects it and confirms it.</source>
        <translation>この読み取りはまだ誰も確認していません。Ctrl+Shift+R で訂正・確認します。</translation>
    </message>
    <message>
        <location filename="../../app/ui/panes/voice_bar.py"/>
        <source>Made by {made_by}. {more}</source>
        <translation>読み取り：{made_by}。{more}</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/original.py"/>
        <source>Save the original…</source>
        <translation>原本を保存…</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/original.py"/>
        <source>its hash is the one it was received with</source>
        <translation>ハッシュ値は受領時と一致</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/original.py"/>
        <source>ITS HASH DOES NOT MATCH</source>
        <translation>ハッシュ値が一致しません</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/original.py"/>
        <source>{source_name}, {size} bytes of {media_type}, {how}; {proof}.</source>
        <translation>{source_name}、{size}バイト、{media_type}、{how}。{proof}。</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/original.py"/>
        <source>Save the original</source>
        <translation>原本を保存</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/original.py"/>
        <source>Saved, byte for byte, as {path}.</source>
        <translation>1バイトも変えずに {path} に保存しました。</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/revisions.py"/>
        <source>No other text from this address is held. Importing a later one keeps both, and shows here what changed.</source>
        <translation>同じURLの他の文書はありません。後日の版を取り込むと、双方を保管し、変更点をここに表示します。</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/revisions.py"/>
        <source>received {day}</source>
        <translation>{day}受領</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/revisions.py"/>
        <source>{count} changes</source>
        <translation>変更{count}か所</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/revisions.py"/>
        <source>from text {before} to text {after}</source>
        <translation>第{before}版から第{after}版へ</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/revisions.py"/>
        <source>Text {place}</source>
        <translation>第{place}版</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/revisions.py"/>
        <source>the earliest that is held</source>
        <translation>保有する最初の版</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/revisions.py"/>
        <source>Open this text</source>
        <translation>この版を開く</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/revisions.py"/>
        <source>Next change</source>
        <translation>次の変更点</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/revisions.py"/>
        <source>Texts from this address</source>
        <translation>同じURLの文書</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/revisions.py"/>
        <source>{changes} {turn}: what went is struck out, what came is underlined.</source>
        <translation>{turn}、{changes}：削除は取消線、追加は下線。</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/revisions.py"/>
        <source>  ·  open now</source>
        <translation>  ·  表示中</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/revisions.py"/>
        <source>The earliest text that is held, as it stands in the record.</source>
        <translation>保有する最初の版（記録のとおり）。</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/sheet.py"/>
        <source>1  Source</source>
        <translation>1  出所</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/sheet.py"/>
        <source>2  As received</source>
        <translation>2  受領時の原本</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/sheet.py"/>
        <source>3  Revisions</source>
        <translation>3  改訂版</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/sheet.py"/>
        <source>Leaf</source>
        <translation>表示内容</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/source.py"/>
        <source>{made_by}, {day}, decision {number}</source>
        <translation>{made_by}、{day}、判断{number}</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/source.py"/>
        <source>Page {page_uid}, characters {start}–{end}</source>
        <translation>ページ {page_uid}、{start}–{end}字目</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/source.py"/>
        <source>Text and original bytes match their hashes.</source>
        <translation>本文と原本のバイトはハッシュ値と一致しています。</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/source.py"/>
        <source>THEY DO NOT MATCH.</source>
        <translation>一致しません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/source.py"/>
        <source>Cut from</source>
        <translation>切り出し元</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/source.py"/>
        <source>{place}: piece {number} of {count}, by {by}</source>
        <translation>{place}：{count}件中{number}件目、{by}</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/source.py"/>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/source.py"/>
        <source>Attribution</source>
        <translation>出典表示</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/source.py"/>
        <source>Received</source>
        <translation>受領</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/source.py"/>
        <source>{day} as {source_name}</source>
        <translation>{day}（ファイル名 {source_name}）</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/source.py"/>
        <source>Read by</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/source.py"/>
        <source>SHA-256 of the text</source>
        <translation>本文の SHA-256</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/source.py"/>
        <source>SHA-256 of the original</source>
        <translation>原本の SHA-256</translation>
    </message>
    <message>
        <location filename="../../app/ui/provenance/source.py"/>
        <source>, not yet confirmed by a person</source>
        <translation>、未確認</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/countries.py"/>
        <source>There is no country or body “{words}”.</source>
        <translation>国・機関「{words}」はありません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/countries.py"/>
        <source>Choose one of those offered.</source>
        <translation>候補から選んでください。</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/desk.py"/>
        <source>J K  next, previous    A  accept    C  correct    X  reject    S  skip    N  add a statement    W  add a person    Ctrl+Z  undo    Esc  back</source>
        <translation>J K  次・前    A  承認    C  訂正    X  却下    S  保留    N  発言を追加    W  人物を追加    Ctrl+Z  元に戻す    Esc  戻る</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/desk.py"/>
        <source>Looking for what waits …</source>
        <translation>確認待ちの項目を探しています…</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/desk.py"/>
        <source>Same person, same meeting  P</source>
        <translation>同一人物・同一会談  P</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/desk.py"/>
        <source>Nothing is filled in yet. Select the words in the text.</source>
        <translation>まだ何も入力されていません。テキスト中の語句を選択してください。</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/desk.py"/>
        <source>Nothing waits for review.

P shows who may be the same. Esc goes back to reading.</source>
        <translation>確認待ちの項目はありません。

P で同一の可能性がある人物・会談を表示します。Esc で本文に戻ります。</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/desk.py"/>
        <source>Nothing to take back.</source>
        <translation>取り消す操作はありません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/desk.py"/>
        <source>Nothing to do again.</source>
        <translation>やり直す操作はありません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/doubt_rows.py"/>
        <source>seen</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/doubt_rows.py"/>
        <source>draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/doubt_rows.py"/>
        <source>Findings</source>
        <translation>確認事項</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/doubt_rows.py"/>
        <source>put off</source>
        <translation>後回し</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/events_form.py"/>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/events_form.py"/>
        <source>Keep whole</source>
        <translation>分割しない</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/events_form.py"/>
        <source>The pieces are split, not corrected.</source>
        <translation>部分は訂正ではなく分割で扱います。</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/events_form.py"/>
        <source>As you drew it.</source>
        <translation>利用者の指定どおり。</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/events_form.py"/>
        <source>nobody named</source>
        <translation>氏名の記載なし</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/events_form.py"/>
        <source>Splitting makes one readout of each piece. The page stays as it is, out of the lists.</source>
        <translation>分割すると各部分が1件の発表文になります。元のページは一覧に出さず、そのまま保管します。</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/events_form.py"/>
        <source>No pieces can be proposed. Select in the text what tells of each meeting.</source>
        <translation>分割の候補を示せません。各会談を述べた部分を本文で選択してください。</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/events_form.py"/>
        <source>Piece {number}</source>
        <translation>部分{number}</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/events_form.py"/>
        <source>Another piece, if there is one</source>
        <translation>さらに部分があれば</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/facts_form.py"/>
        <source>In the text</source>
        <translation>本文中</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/facts_form.py"/>
        <source>Date line</source>
        <translation>日付行</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/facts_form.py"/>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>Inferred</source>
        <translation>推定</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/facts_form.py"/>
        <source>Source’s details</source>
        <translation>出所の情報</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/facts_form.py"/>
        <source>Not told</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/facts_form.py"/>
        <source>“{words}” is no time of day.</source>
        <translation>「{words}」は時刻ではありません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/facts_form.py"/>
        <source>“{words}” is no length in minutes.</source>
        <translation>「{words}」は分単位の時間ではありません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/facts_form.py"/>
        <source>Beginning, local time</source>
        <translation>開始（現地時間）</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/facts_form.py"/>
        <source>Length in minutes</source>
        <translation>所要時間（分）</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/facts_form.py"/>
        <source>Write it as 09:40.</source>
        <translation>09:40 の形で入力してください。</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/facts_form.py"/>
        <source>Write it as 35.</source>
        <translation>35 の形で入力してください。</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/facts_form.py"/>
        <source>Town or building</source>
        <translation>都市または建物</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/facts_form.py"/>
        <source>G20 Summit</source>
        <translation>G20サミット</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/facts_form.py"/>
        <source>“{words}” is no date.</source>
        <translation>「{words}」は日付ではありません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/facts_form.py"/>
        <source>Where the text says so</source>
        <translation>本文の該当箇所</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/facts_form.py"/>
        <source>Write it as 2017-07-07.</source>
        <translation>2017-07-07 の形で入力してください。</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/form.py"/>
        <source>Accept</source>
        <translation>承認</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/form.py"/>
        <source>Reject</source>
        <translation>却下</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/form.py"/>
        <source>The {what} is no longer in the reading.</source>
        <translation>この{what}は読み取り結果にもうありません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/form.py"/>
        <source>Nothing was changed.</source>
        <translation>何も変更していません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/form.py"/>
        <source>Skip this finding.</source>
        <translation>この確認事項は飛ばしてください。</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/head.py"/>
        <source>no date</source>
        <translation>日付なし</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/head.py"/>
        <source>Back to reading, key Esc</source>
        <translation>本文に戻る、キー Esc</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/head.py"/>
        <source>, key </source>
        <translation>、キー </translation>
    </message>
    <message>
        <location filename="../../app/ui/review/opening.py"/>
        <source>Review – Chancery</source>
        <translation>確認 – Chancery</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/pairs.py"/>
        <location filename="../../app/ui/review/sides.py"/>
        <source>{first} and {second}</source>
        <translation>{first}、{second}</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/pairs.py"/>
        <source>Recorded by {author}, {day}</source>
        <translation>記録者：{author}、{day}</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/pairs.py"/>
        <source>A meeting without a text</source>
        <translation>文書のない会談</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/pairs.py"/>
        <source>Same person?</source>
        <translation>同一人物？</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/pairs.py"/>
        <source>Same meeting?</source>
        <translation>同一会談？</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/pairs.py"/>
        <source>Also {names}</source>
        <translation>別名 {names}</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/participant_form.py"/>
        <source>Principal</source>
        <translation>会談者</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/participant_form.py"/>
        <source>Attendee</source>
        <translation>同席者</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/participant_form.py"/>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/participant_form.py"/>
        <source>Side</source>
        <translation>側（国・機関）</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/participant_form.py"/>
        <source>Role</source>
        <translation>立場</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/participant_form.py"/>
        <source>Office</source>
        <translation>役職</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/participant_form.py"/>
        <source>Where the name stands</source>
        <translation>氏名の箇所</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/participant_form.py"/>
        <source>Where the office stands</source>
        <translation>役職の箇所</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/participant_form.py"/>
        <source>No participant was read here. What you fill in below adds one.</source>
        <translation>ここに参加者は読み取られていません。下に記入すると1名追加します。</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/participant_form.py"/>
        <source>As printed</source>
        <translation>表記どおり</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/participant_form.py"/>
        <source>Country or body</source>
        <translation>国または機関</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/participant_form.py"/>
        <source>A participant needs a name.</source>
        <translation>参加者には氏名が必要です。</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/participant_form.py"/>
        <source>Select the name in the text, or type it.</source>
        <translation>本文で氏名を選択するか、入力してください。</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/passage.py"/>
        <source>Passage in question</source>
        <translation>対象の箇所</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/plain_forms.py"/>
        <source>What is none stays in the archive, out of the lists.</source>
        <translation>発表文でないものは一覧に出さず、アーカイブに残します。</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/plain_forms.py"/>
        <source>Take it from the text</source>
        <translation>本文から取る</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/plain_forms.py"/>
        <source>The title is empty.</source>
        <translation>件名が空です。</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/plain_forms.py"/>
        <source>Read as an agreement: {verb}.</source>
        <translation>合意事項として読み取り：{verb}。</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/plain_forms.py"/>
        <source>There is nothing to fill in. Accepting says that you have seen it.</source>
        <translation>記入する項目はありません。承認すると確認済みになります。</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/plain_forms.py"/>
        <source>Is a readout</source>
        <translation>発表文である</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/plain_forms.py"/>
        <source>Is none</source>
        <translation>発表文でない</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/plain_forms.py"/>
        <source>Type it, or select it in the text.</source>
        <translation>入力するか、本文で選択してください。</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/proposed.py"/>
        <source>Statement</source>
        <translation>発言</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/proposed.py"/>
        <source>Agreement</source>
        <translation>合意事項</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/proposed.py"/>
        <source>Participant</source>
        <translation>参加者</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/proposed.py"/>
        <source>Is it a readout?</source>
        <translation>発表文ですか？</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/proposed.py"/>
        <source>Several meetings on one page</source>
        <translation>1ページに複数の会談</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/sameness.py"/>
        <source>J K  next, previous     A  the same     X  not the same     S  later     U  take back     Esc  back</source>
        <translation>J K  次・前     A  同一     X  別     S  後で     U  取り消す     Esc  戻る</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/sameness.py"/>
        <source>Same person, same meeting</source>
        <translation>同一人物・同一会談</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/sameness.py"/>
        <source>Proposals</source>
        <translation>候補</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/sameness.py"/>
        <source>The same  A</source>
        <translation>同一  A</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/sameness.py"/>
        <source>Not the same  X</source>
        <translation>別  X</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/sameness.py"/>
        <source>Later  S</source>
        <translation>後で  S</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/sameness.py"/>
        <source>Take back  U</source>
        <translation>取り消す  U</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/sameness.py"/>
        <source>Looking for who may be the same …</source>
        <translation>同一の可能性がある人物を探しています…</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/sameness.py"/>
        <source>Findings  P</source>
        <translation>確認事項  P</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/sameness.py"/>
        <source>The same, key A or Enter</source>
        <translation>同一、キー A または Enter</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/sameness.py"/>
        <source>Not the same, key X</source>
        <translation>別、キー X</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/sameness.py"/>
        <source>Later, key S</source>
        <translation>後で、キー S</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/sameness.py"/>
        <source>Take the last decision back, key U</source>
        <translation>直前の判断を取り消す、キー U</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/sameness.py"/>
        <source>U takes the last decision back. </source>
        <translation>U で直前の判断を取り消します。</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/sameness.py"/>
        <source>Nobody and nothing is waiting to be joined.

{undo}Esc goes back to reading.</source>
        <translation>統合待ちの人物・会談はありません。

{undo}Esc で本文に戻ります。</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/sameness.py"/>
        <source>{count} decided</source>
        <translation>判断済み {count}件</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/side.py"/>
        <source>Accept  A</source>
        <translation>承認  A</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/side.py"/>
        <source>Correct  C</source>
        <translation>訂正  C</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/side.py"/>
        <source>Reject  X</source>
        <translation>却下  X</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/side.py"/>
        <source>Skip  S</source>
        <translation>保留  S</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/side.py"/>
        <source>As proposed  U</source>
        <translation>提案どおり  U</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/side.py"/>
        <source>Back to the parser’s reading</source>
        <translation>自動読み取りに戻す</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/side.py"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/side.py"/>
        <source>{reject}, key X</source>
        <translation>{reject}、キー X</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/side.py"/>
        <source>Accept, key A or Enter</source>
        <translation>承認、キー A または Enter</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/side.py"/>
        <source>Correct, key C</source>
        <translation>訂正、キー C</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/side.py"/>
        <source>Reject, key X</source>
        <translation>却下、キー X</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/side.py"/>
        <source>Skip, key S</source>
        <translation>保留、キー S</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/side.py"/>
        <source>As proposed, key U</source>
        <translation>提案どおり、キー U</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/side.py"/>
        <source>Save what was changed, key A or Enter</source>
        <translation>変更を保存、キー A または Enter</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/side.py"/>
        <source>{word}, key A or Enter</source>
        <translation>{word}、キー A または Enter</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/side.py"/>
        <source>Read by {made_by}</source>
        <translation>読み取り：{made_by}</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/sides.py"/>
        <source>{reason}.</source>
        <translation>{reason}。</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/sides.py"/>
        <source>In</source>
        <translation>掲載文書</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/span_field.py"/>
        <source>Select words in the text to change it</source>
        <translation>本文で語句を選択すると変更できます</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/span_field.py"/>
        <source>Nothing. Select words in the text.</source>
        <translation>なし。本文で語句を選択してください。</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/statement_form.py"/>
        <source>Words</source>
        <translation>文言</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/statement_form.py"/>
        <source>Verb</source>
        <translation>動詞</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/statement_form.py"/>
        <source>Manner of speaking</source>
        <translation>発言の種類</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/statement_form.py"/>
        <location filename="../../app/ui/searching/kinds.py"/>
        <source>Said</source>
        <translation>発言</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/statement_form.py"/>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>Who speaks</source>
        <translation>発言者</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/statement_form.py"/>
        <source>No statement was read here. What you choose below adds one.</source>
        <translation>ここに発言は読み取られていません。下で選ぶと1件追加します。</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/statement_form.py"/>
        <source>The statement has no words.</source>
        <translation>発言に文言がありません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/statement_form.py"/>
        <source>At this meeting</source>
        <translation>この会談で</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/statement_form.py"/>
        <source>Elsewhere, reported here</source>
        <translation>他の場（ここでは引用）</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/statement_form.py"/>
        <source>No agreement</source>
        <translation>合意ではない</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/statement_form.py"/>
        <source>An agreement</source>
        <translation>合意事項</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/statement_form.py"/>
        <source>Select its words in the text.</source>
        <translation>本文で文言を選択してください。</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/waiting.py"/>
        <source>{texts} to review</source>
        <translation>要確認 {texts}</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/waiting.py"/>
        <source>Review what is doubtful  ·  Ctrl+R</source>
        <translation>疑義のある箇所を確認  ·  Ctrl+R</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/walk.py"/>
        <source>{seen} seen</source>
        <translation>確認済み {seen} 件</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/walk.py"/>
        <source>{settled} settled</source>
        <translation>確認済み {settled}件</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/walk.py"/>
        <source>{put_off_count} for later</source>
        <translation>後回し {put_off_count}件</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/whole.py"/>
        <source>A statement that was not read</source>
        <translation>読み取られなかった発言</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/whole.py"/>
        <source>Somebody who took part and was not read</source>
        <translation>読み取られなかった出席者</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/whole.py"/>
        <source>Listed as a readout.</source>
        <translation>会談記録として一覧にあります。</translation>
    </message>
    <message>
        <location filename="../../app/ui/review/whole.py"/>
        <source>Kept out of the lists.</source>
        <translation>一覧から外されています。</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/also_found.py"/>
        <source>In titles</source>
        <translation>題名に含まれる</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/also_found.py"/>
        <source>More people: {number}</source>
        <translation>ほかに人物 {number}</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/also_found.py"/>
        <source>More tags: {number}</source>
        <translation>ほかにタグ {number}</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/also_found.py"/>
        <source>More notes: {number}</source>
        <translation>ほかに注釈 {number}</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/also_found.py"/>
        <source>Also found</source>
        <translation>ほかに見つかったもの</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/commands.py"/>
        <source>Nothing that is asked for has other names. Ctrl+Shift+N gives something other names.</source>
        <translation>検索した語に別名はありません。Ctrl+Shift+N で別名を登録できます。</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/commands.py"/>
        <source>Space leaves a line out; H marks the others, in one step.</source>
        <translation>Space で行を除外し、H で残りを一度にマークします。</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/commands.py"/>
        <source>Nobody, no tag, no note and no title answers to what is typed.</source>
        <translation>入力した語に当てはまる人物・タグ・注釈・題名はありません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/concordance.py"/>
        <source>Enter  adds, or changes   ·   Del  takes it away   ·   Ctrl+O  takes a file in   ·   Ctrl+S  writes one   ·   Esc</source>
        <translation>Enter  追加・変更   ·   Del  取り消し   ·   Ctrl+O  ファイルを取り込む   ·   Ctrl+S  ファイルに書き出す   ·   Esc</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/concordance.py"/>
        <source>Nothing has several names yet. Write them with = between them; a search for one of them then also looks for the others, and says so.</source>
        <translation>別名のあるものはまだありません。名前を = でつないで書いてください。一つを検索すると他の名前も検索し、その旨を示します。</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/concordance.py"/>
        <source>Plain files (*.toml *.csv)</source>
        <translation>テキストファイル (*.toml *.csv)</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/concordance.py"/>
        <source>{file}: {count} with several names.</source>
        <translation>{file}：別名のあるもの {count}。</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/concordance.py"/>
        <source>Two names at least, with = between them.</source>
        <translation>名前は二つ以上、= でつないでください。</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/concordance.py"/>
        <source>Type a second name behind = and press Enter: {typed} = …</source>
        <translation>= に続けて別の名前を入力し Enter を押してください：{typed} = …</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/concordance.py"/>
        <source>{file}: {count} with names that are new.</source>
        <translation>{file}：新しい名前のあるもの {count}。</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/concordance.py"/>
        <source>Woodside summit = San Francisco vision</source>
        <translation>ウッドサイド会談 = サンフランシスコ・ビジョン</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/concordance.py"/>
        <source>Taken away: {names}. Ctrl+Z brings it back.</source>
        <translation>取り消しました：{names}。Ctrl+Z で元に戻ります。</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/concordance.py"/>
        <source>Enter adds this</source>
        <translation>Enter で追加</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/concordance.py"/>
        <source>Enter changes it to this</source>
        <translation>Enter でこのように変更</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/exporting.py"/>
        <source>Export what is found</source>
        <translation>検索結果の書き出し</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/exporting.py"/>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/exporting.py"/>
        <source>{file}: row {done} of {total}</source>
        <translation>{file}：{total} 行中 {done} 行</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/exporting.py"/>
        <source>{file}: rows written: {count}.</source>
        <translation>{file}：{count} 行。</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/exporting.py"/>
        <source>The export was stopped. Nothing was written.</source>
        <translation>書き出しを中止しました。何も書き込んでいません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>Days of the meetings</source>
        <translation>会談の日付</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>Years</source>
        <translation>年</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>Countries</source>
        <translation>国・地域</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>Pairs of countries</source>
        <translation>二国間の組</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>Topics, by their words</source>
        <translation>話題（語による）</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>Your tags</source>
        <translation>自分のタグ</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>Publishers</source>
        <translation>発表機関</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>Kinds of meeting</source>
        <translation>会談の種類</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>State of the reading</source>
        <translation>読み取りの状態</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>What is done by it</source>
        <translation>発言の種類</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>Kinds of agreement</source>
        <translation>合意の種類</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>Summits</source>
        <translation>首脳会談</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>Ministers' meetings</source>
        <translation>閣僚会談</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>Calls</source>
        <translation>電話会談</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>Courtesy calls</source>
        <translation>表敬</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>Memoranda of conversation</source>
        <translation>会談記録</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>Joint texts</source>
        <translation>共同文書</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>Others</source>
        <translation>その他</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>Confirmed by a person</source>
        <translation>人が確認済み</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>With something to review</source>
        <translation>要確認事項あり</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <location filename="../../app/ui/searching/kinds.py"/>
        <source>Agreed</source>
        <translation>合意</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>Shared the view</source>
        <translation>認識を共有</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>Decided</source>
        <translation>決定</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>Concurred</source>
        <translation>意見の一致</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/facet_rows.py"/>
        <source>Confirmed</source>
        <comment>kind of agreement</comment>
        <translation>確認</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/kinds.py"/>
        <source>Texts</source>
        <translation>文書</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/kinds.py"/>
        <location filename="../../app/ui/searching/wording.py"/>
        <source>Whole texts</source>
        <translation>文書全体</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/kinds.py"/>
        <source>Order of the list</source>
        <translation>一覧の並び順</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/names_bar.py"/>
        <source>{typed}: also searched as {names}</source>
        <translation>{typed}：{names} でも検索しています</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/names_bar.py"/>
        <source>{typed}: not searched as {names}</source>
        <translation>{typed}：{names} では検索していません</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/names_bar.py"/>
        <source>Also searched</source>
        <translation>同時に検索した名前</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/narrow.py"/>
        <source>Narrow the list</source>
        <translation>一覧を絞り込む</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/narrow.py"/>
        <source>Enter asks for it  ·  X leaves it out  ·  Backspace takes the last back</source>
        <translation>Enter で絞り込み  ·  X で除外  ·  Backspace で最後の条件を取り消し</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/narrow.py"/>
        <location filename="../../app/ui/searching/wording.py"/>
        <location filename="../../app/ui/timeline/saving.py"/>
        <source>not {value}</source>
        <translation>{value} を除く</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/narrow.py"/>
        <source>{value}: take back</source>
        <translation>{value}：条件を外す</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/saved.py"/>
        <source>Enter  shows it   ·   F2  renames it   ·   Del  takes it away   ·   Ctrl+S  keeps another   ·   Esc</source>
        <translation>Enter  表示   ·   F2  名前の変更   ·   Del  取り消し   ·   Ctrl+S  新しく保存   ·   Esc</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/saved.py"/>
        <source>Enter  keeps it under this name   ·   Esc  closes</source>
        <translation>Enter  この名前で保存   ·   Esc  閉じる</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/saved.py"/>
        <source>No search is kept yet. Ctrl+S keeps the one that is shown.</source>
        <translation>保存した検索はまだありません。Ctrl+S で表示中の検索を保存します。</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/saved.py"/>
        <source>“{name}” is in the trash. Ctrl+Z brings it back.</source>
        <translation>「{name}」をごみ箱に入れました。Ctrl+Z で元に戻ります。</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/saved.py"/>
        <source>{number} new</source>
        <translation>新着 {number}</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/saved.py"/>
        <source>Everything is listed: there is no search to keep. Ctrl+K begins one.</source>
        <translation>すべてを一覧しています。保存する検索がありません。Ctrl+K で検索を始めます。</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/saved.py"/>
        <source>Which search?</source>
        <translation>どの検索？</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/saved.py"/>
        <source>Keep this search</source>
        <translation>この検索を保存</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/saved.py"/>
        <source>Keep this search as …</source>
        <translation>この検索の名前…</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/saved.py"/>
        <source>Kept as “{name}”. Ctrl+Shift+S lists the searches that are kept.</source>
        <translation>「{name}」として保存しました。Ctrl+Shift+S で保存した検索の一覧を表示します。</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/saved.py"/>
        <source>In place of: {search}</source>
        <translation>置き換え：{search}</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/saved.py"/>
        <source>Enter calls it so</source>
        <translation>Enter でこの名前に</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/seeker.py"/>
        <source>The window was closed; the index will be finished next time.</source>
        <translation>ウィンドウが閉じられました。索引は次回完成させます。</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/seeker.py"/>
        <source>The search index was not made. What there was of it is used as before.</source>
        <translation>検索索引は作り直されませんでした。以前のものがそのまま使われます。</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/sparks.py"/>
        <source>{first} to {last}, most in {year}: {number}</source>
        <translation>{first}年から{last}年、最多は{year}年（{number}件）</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/sparks.py"/>
        <source>all in {year}</source>
        <translation>すべて{year}年</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/wording.py"/>
        <source>Best first</source>
        <translation>関連順</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/wording.py"/>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/wording.py"/>
        <source>Oldest first</source>
        <translation>古い順</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/wording.py"/>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <location filename="../../app/ui/searching/wording.py"/>
        <source>exactly as typed</source>
        <translation>入力どおり</translation>
    </message>
    <message>
        <location filename="../../app/ui/showing/choice.py"/>
        <source>Enter  narrows to it   ·   Esc  leaves all as it is</source>
        <translation>Enter  絞り込む   ·   Esc  変更しない</translation>
    </message>
    <message>
        <location filename="../../app/ui/showing/commands.py"/>
        <source>Statements of which speaker?</source>
        <translation>どの発言者の発言？</translation>
    </message>
    <message>
        <location filename="../../app/ui/showing/commands.py"/>
        <source>Statements of which side?</source>
        <translation>どちらの側の発言？</translation>
    </message>
    <message>
        <location filename="../../app/ui/showing/commands.py"/>
        <source>Which kind of statement?</source>
        <translation>どの種類の発言？</translation>
    </message>
    <message>
        <location filename="../../app/ui/showing/commands.py"/>
        <source>Made here, or reported from elsewhere?</source>
        <translation>この場の発言か、他の場の引用か？</translation>
    </message>
    <message>
        <location filename="../../app/ui/showing/commands.py"/>
        <location filename="../../app/ui/timeline/commands.py"/>
        <source>{pane} hidden. {key} shows and goes there.</source>
        <translation>{pane}を非表示にしました。{key} で表示して移動します。</translation>
    </message>
    <message>
        <location filename="../../app/ui/showing/commands.py"/>
        <source>The text alone. Shift+R brings the panes back.</source>
        <translation>本文のみ表示しています。Shift+R で元に戻します。</translation>
    </message>
    <message>
        <location filename="../../app/ui/showing/commands.py"/>
        <source>Whose words? Go to an attendee (A) or into a statement (J), then press F.</source>
        <translation>誰の発言ですか？ 出席者（A）か発言（J）に移ってから F を押してください。</translation>
    </message>
    <message>
        <location filename="../../app/ui/showing/commands.py"/>
        <source>Everything is shown again.</source>
        <translation>すべて表示しました。</translation>
    </message>
    <message>
        <location filename="../../app/ui/showing/commands.py"/>
        <source>Nothing in this text is tagged. T tags a passage.</source>
        <translation>この文書にはタグがありません。T で付けます。</translation>
    </message>
    <message>
        <location filename="../../app/ui/showing/commands.py"/>
        <source>{speaker} makes no statement in this text.</source>
        <translation>この文書に {speaker} の発言はありません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/showing/fading.py"/>
        <source>Only {speaker}: {number} of {statements}</source>
        <translation>{speaker} のみ：{statements}中{number}件</translation>
    </message>
    <message>
        <location filename="../../app/ui/showing/fading.py"/>
        <source>Only what is tagged: {passages}</source>
        <translation>タグ付きのみ：{passages}</translation>
    </message>
    <message>
        <location filename="../../app/ui/showing/strip.py"/>
        <source>Show everything</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <location filename="../../app/ui/showing/strip.py"/>
        <source>Show everything  ·  {key}</source>
        <translation>すべて表示  ·  {key}</translation>
    </message>
    <message>
        <location filename="../../app/ui/text/editor.py"/>
        <source>Note editor</source>
        <translation>メモの編集</translation>
    </message>
    <message>
        <location filename="../../app/ui/text/editor.py"/>
        <source>Delete this annotation  ·  Del</source>
        <translation>この注釈を削除  ·  Del</translation>
    </message>
    <message>
        <location filename="../../app/ui/text/editor.py"/>
        <source>Delete this annotation</source>
        <translation>この注釈を削除</translation>
    </message>
    <message>
        <location filename="../../app/ui/text/formats.py"/>
        <source>Ctrl+click, or D, goes to what is mentioned here</source>
        <translation>Ctrl+クリックまたは D で、ここに挙げられたものへ移動します</translation>
    </message>
    <message>
        <location filename="../../app/ui/text/hand.py"/>
        <source>No annotation is in hand. N and P go from one to the next, O through those that overlap here.</source>
        <translation>注釈が選ばれていません。N と P で前後の注釈へ、O で重なる注釈へ移ります。</translation>
    </message>
    <message>
        <location filename="../../app/ui/text/hand.py"/>
        <source>There is no larger stretch here.</source>
        <translation>ここではこれ以上広げられません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/text/hand.py"/>
        <source>No annotation is here.</source>
        <translation>ここに注釈はありません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/text/hand.py"/>
        <source>Only one annotation is here.</source>
        <translation>ここの注釈は1件だけです。</translation>
    </message>
    <message>
        <location filename="../../app/ui/text/marking.py"/>
        <source>Nothing to mark here. Select words, or go to a statement with J.</source>
        <translation>ここにはマークするものがありません。語句を選択するか、J で発言に移ってください。</translation>
    </message>
    <message>
        <location filename="../../app/ui/text/marking.py"/>
        <source>There is no annotation on this {kind}.</source>
        <translation>この{kind}に注釈はありません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/text/notes.py"/>
        <source>About the {kind}</source>
        <translation>{kind}について</translation>
    </message>
    <message>
        <location filename="../../app/ui/text/notes.py"/>
        <source>Write a note  M</source>
        <translation>メモを書く  M</translation>
    </message>
    <message>
        <location filename="../../app/ui/text/notes.py"/>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <location filename="../../app/ui/text/notes.py"/>
        <source>Passage moved: please check</source>
        <translation>箇所が移動：要確認</translation>
    </message>
    <message>
        <location filename="../../app/ui/text/notes.py"/>
        <source>Passage not found</source>
        <translation>箇所が見つかりません</translation>
    </message>
    <message>
        <location filename="../../app/ui/text/popover.py"/>
        <source>Mark the selection</source>
        <translation>選択範囲をマーク</translation>
    </message>
    <message>
        <location filename="../../app/ui/text/popover.py"/>
        <source>Note  M</source>
        <translation>メモ  M</translation>
    </message>
    <message>
        <location filename="../../app/ui/text/popover.py"/>
        <source>Tag  T</source>
        <translation>タグ  T</translation>
    </message>
    <message>
        <location filename="../../app/ui/text/popover.py"/>
        <source>Write a note, key M</source>
        <translation>メモを書く、キー M</translation>
    </message>
    <message>
        <location filename="../../app/ui/text/popover.py"/>
        <source>Add tags, key T</source>
        <translation>タグを付ける、キー T</translation>
    </message>
    <message>
        <location filename="../../app/ui/text/stripes.py"/>
        <source>, changed {changed}</source>
        <translation>、{changed}変更</translation>
    </message>
    <message>
        <location filename="../../app/ui/text/swatches.py"/>
        <source>{colour} highlight, key {key}</source>
        <translation>{colour}のハイライト、キー {key}</translation>
    </message>
    <message>
        <location filename="../../app/ui/text/view.py"/>
        <source>Text of the readout</source>
        <translation>発表文の本文</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/commands.py"/>
        <source>The timeline is still being counted.</source>
        <translation>年表を集計しています。</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/line.py"/>
        <location filename="../../app/ui/timeline/words.py"/>
        <source>{when}: {number}</source>
        <translation>{when}：{number}</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/saving.py"/>
        <source>All readouts in time</source>
        <translation>発表文の年表</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/saving.py"/>
        <source>Readouts in time: {what}</source>
        <translation>発表文の年表：{what}</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/saving.py"/>
        <source>All statements in time</source>
        <translation>発言の年表</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/saving.py"/>
        <source>Statements in time: {what}</source>
        <translation>発言の年表：{what}</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/saving.py"/>
        <source>All agreements in time</source>
        <translation>合意の年表</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/saving.py"/>
        <source>Agreements in time: {what}</source>
        <translation>合意の年表：{what}</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/saving.py"/>
        <source>Save the timeline</source>
        <translation>年表を保存</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/saving.py"/>
        <source>timeline</source>
        <comment>name of a file</comment>
        <translation>年表</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/saving.py"/>
        <source>{archive}, {day}</source>
        <translation>{archive}、{day}</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/sheet.py"/>
        <source>and further meetings: {number}</source>
        <translation>ほか{number}件の会談</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/sheet.py"/>
        <source>each meeting by itself</source>
        <translation>会談ごとに表示</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/sheet.py"/>
        <source>marked: {when}, {number}</source>
        <translation>選択範囲：{when}、{number}</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/sheet.py"/>
        <source>hollow: known, no text held</source>
        <translation>白抜き：文書のない会談</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/sheet.py"/>
        <source>brackets: {number} known to a month or a year only</source>
        <translation>括弧：月または年のみ判明{number}件</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/strip.py"/>
        <source>meetings</source>
        <translation>会談ごと</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/strip.py"/>
        <source>Farther (−)</source>
        <translation>広く (−)</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/strip.py"/>
        <source>Nearer (+)</source>
        <translation>近く (+)</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/strip.py"/>
        <source>Everything (0)</source>
        <translation>全体 (0)</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/strip.py"/>
        <source>Hide the timeline</source>
        <translation>年表を隠す</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/strip.py"/>
        <source>The search index is being made.</source>
        <translation>検索索引を作成しています。</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/strip.py"/>
        <location filename="../../app/ui/timeline/words.py"/>
        <source>{number} known without a text</source>
        <translation>文書のない会談{number}件</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/strip.py"/>
        <source>{number} undated</source>
        <translation>日付なし{number}件</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/words.py"/>
        <source>no readouts</source>
        <translation>発表文なし</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/words.py"/>
        <source>no statements</source>
        <translation>発言なし</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/words.py"/>
        <source>no agreements</source>
        <translation>合意なし</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/words.py"/>
        <source>by decade</source>
        <translation>10年ごと</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/words.py"/>
        <source>by year</source>
        <translation>年ごと</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/words.py"/>
        <source>by quarter</source>
        <translation>四半期ごと</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/words.py"/>
        <source>by month</source>
        <translation>月ごと</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/words.py"/>
        <source>by day</source>
        <translation>日ごと</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/words.py"/>
        <source>{first} – {last}</source>
        <translation>{first}～{last}</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/words.py"/>
        <source>{year}s</source>
        <comment>decade</comment>
        <translation>{year}年代</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/words.py"/>
        <source>Q{quarter} {year}</source>
        <translation>{year}年第{quarter}四半期</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/words.py"/>
        <source>{when}, month not known: {number}</source>
        <translation>{when}（月は不明）：{number}</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/words.py"/>
        <source>{when}, day not known: {number}</source>
        <translation>{when}（日は不明）：{number}</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/words.py"/>
        <source>Others</source>
        <comment>lane of a timeline</comment>
        <translation>その他</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/words.py"/>
        <source>since {day}</source>
        <translation>{day}以降</translation>
    </message>
    <message>
        <location filename="../../app/ui/timeline/words.py"/>
        <source>until {day}</source>
        <translation>{day}まで</translation>
    </message>
    <message>
        <location filename="../../app/ui/welcome/archives.py"/>
        <source>Open an archive</source>
        <translation>アーカイブを開く</translation>
    </message>
    <message>
        <location filename="../../app/ui/welcome/archives.py"/>
        <source>Archives (*.db);;All files (*)</source>
        <translation>アーカイブ (*.db);;すべてのファイル (*)</translation>
    </message>
    <message>
        <location filename="../../app/ui/welcome/archives.py"/>
        <source>The sample is as new. Your earlier notebook: {name}</source>
        <translation>見本を初期状態に戻しました。以前のノート：{name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/welcome/archives.py"/>
        <source>This is your own archive.</source>
        <translation>これは自分のアーカイブです。</translation>
    </message>
    <message>
        <location filename="../../app/ui/welcome/opening.py"/>
        <source>It opens where you left it.</source>
        <translation>前回の続きから開きます。</translation>
    </message>
    <message>
        <location filename="../../app/ui/welcome/opening.py"/>
        <source>Read</source>
        <translation>読む</translation>
    </message>
    <message>
        <location filename="../../app/ui/welcome/opening.py"/>
        <source>This archive holds {readouts}. Open now: {title}.</source>
        <translation>このアーカイブは{readouts}を保有しています。表示中：{title}。</translation>
    </message>
    <message>
        <location filename="../../app/ui/welcome/opening.py"/>
        <source>Open the sample archive</source>
        <translation>見本アーカイブを開く</translation>
    </message>
    <message>
        <location filename="../../app/ui/welcome/opening.py"/>
        <source>Fifteen texts between two countries that do not exist. Try everything; reset at will.</source>
        <translation>架空の2か国の15文書。自由に試し、いつでも初期状態に戻せます。</translation>
    </message>
    <message>
        <location filename="../../app/ui/welcome/opening.py"/>
        <source>Import readouts</source>
        <translation>発表文を取り込む</translation>
    </message>
    <message>
        <location filename="../../app/ui/welcome/opening.py"/>
        <source>Text, web pages, Word, PDF, TEI, whole folders. Or drop them on this window.</source>
        <translation>テキスト、Web、Word、PDF、TEI、フォルダ。ここへのドロップも可。</translation>
    </message>
    <message>
        <location filename="../../app/ui/welcome/opening.py"/>
        <source>Open another archive</source>
        <translation>別のアーカイブを開く</translation>
    </message>
    <message>
        <location filename="../../app/ui/welcome/opening.py"/>
        <source>A colleague's, or one on a shared drive. Your own notebook comes along.</source>
        <translation>同僚のもの、共有ドライブのもの。自分のノートはそのまま使えます。</translation>
    </message>
    <message>
        <location filename="../../app/ui/welcome/opening.py"/>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="../../app/ui/welcome/page.py"/>
        <source>Official readouts, kept exactly as published, with proof that nothing was changed.</source>
        <translation>政府の発表文を公表時のまま保管し、改変がないことを証明します。</translation>
    </message>
    <message>
        <location filename="../../app/ui/welcome/page.py"/>
        <source>Text, attendees and agreements side by side; what was inferred looks different.</source>
        <translation>本文・出席者・合意事項を並べて表示。推定した事項は見た目で区別します。</translation>
    </message>
    <message>
        <location filename="../../app/ui/welcome/page.py"/>
        <source>Highlights, notes, tags and sourced briefs. Nothing leaves this computer.</source>
        <translation>ハイライト、メモ、タグ、出典付きブリーフ資料。データは外部に送信されません。</translation>
    </message>
    <message>
        <location filename="../../app/ui/welcome/page.py"/>
        <source>Welcome to Chancery</source>
        <translation>Chancery へようこそ</translation>
    </message>
    <message>
        <location filename="../../app/ui/welcome/page.py"/>
        <source>↑ ↓ and Enter choose.   F1 opens the help, Ctrl+Shift+P shows every command.</source>
        <translation>↑ ↓ と Enter で選択。   F1 でヘルプ、Ctrl+Shift+P でコマンド一覧。</translation>
    </message>
    <message>
        <location filename="../../app/ui/welcome/switching.py"/>
        <source>Sample archive – back to your own</source>
        <translation>見本アーカイブ – 自分のアーカイブに戻る</translation>
    </message>
    <message>
        <location filename="../../app/ui/welcome/switching.py"/>
        <source>Go to your own archive  ·  Ctrl+Alt+O</source>
        <translation>自分のアーカイブへ移動  ·  Ctrl+Alt+O</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <location filename="../../app/model/query.py"/>
        <source>NEAR stands between two words.</source>
        <translation>NEAR は2つの語の間に置きます。</translation>
    </message>
    <message>
        <location filename="../../app/model/query.py"/>
        <source>Brackets within so many brackets are not read.</source>
        <translation>入れ子が深すぎる括弧は解釈しません。</translation>
    </message>
    <message>
        <location filename="../../app/model/query.py"/>
        <source>This bracket is not closed; it is taken to end here.</source>
        <translation>括弧が閉じていません。ここで閉じたものとみなします。</translation>
    </message>
    <message>
        <location filename="../../app/model/query.py"/>
        <source>This quotation is not closed; it is taken to go to the end.</source>
        <translation>引用符が閉じていません。末尾までとみなします。</translation>
    </message>
    <message>
        <location filename="../../app/model/query.py"/>
        <source>NEAR( is not closed; it is taken to go to the end.</source>
        <translation>NEAR( が閉じていません。末尾までとみなします。</translation>
    </message>
    <message>
        <location filename="../../app/model/query.py"/>
        <source>NEAR needs two words.</source>
        <translation>NEAR には2つの語が必要です。</translation>
    </message>
    <message>
        <location filename="../../app/model/query.py"/>
        <source>After {name}: there is a word to come.</source>
        <translation>{name}: の後に語が必要です。</translation>
    </message>
    <message>
        <location filename="../../app/model/query.py"/>
        <source>After {name}: a word or a phrase in quotation marks can stand.</source>
        <translation>{name}: の後には語か、引用符で囲んだ語句を置けます。</translation>
    </message>
    <message>
        <location filename="../../app/model/query.py"/>
        <source>A date is written 2017, 2017-07, 2017-07-07 or 2015..2018.</source>
        <translation>日付は 2017、2017-07、2017-07-07 または 2015..2018 と書きます。</translation>
    </message>
    <message>
        <location filename="../../app/model/query.py"/>
        <source>There is no bracket that this one closes.</source>
        <translation>対応する開き括弧がありません。</translation>
    </message>
    <message>
        <location filename="../../app/model/query.py"/>
        <source>Only the first {TERMS_AT_MOST} parts are looked for.</source>
        <translation>先頭の{TERMS_AT_MOST}項目のみ検索します。</translation>
    </message>
    <message>
        <location filename="../../app/model/query.py"/>
        <source>There is no field “{name}”{meant}. What stands behind it is looked for.</source>
        <translation>検索項目「{name}」はありません{meant}。後に続く語を検索します。</translation>
    </message>
    <message>
        <location filename="../../app/model/query.py"/>
        <source>OR stands between two things; here one is missing.</source>
        <translation>OR は2つの項目の間に置きます。片方がありません。</translation>
    </message>
    <message>
        <location filename="../../app/model/splitting.py"/>
        <location filename="../../app/archive/splitting.py"/>
        <source>Nothing was split.</source>
        <translation>何も分割していません。</translation>
    </message>
    <message>
        <location filename="../../app/model/splitting.py"/>
        <source>Name where each begins and ends.</source>
        <translation>各部分の始まりと終わりを指定してください。</translation>
    </message>
    <message>
        <location filename="../../app/model/splitting.py"/>
        <source>A split needs at least two pieces.</source>
        <translation>分割には2つ以上の部分が必要です。</translation>
    </message>
    <message>
        <location filename="../../app/model/splitting.py"/>
        <source>The piece {start}–{end} runs past the text, which has {len} characters.</source>
        <translation>部分 {start}–{end} が本文（{len}字）の範囲を超えています。</translation>
    </message>
    <message>
        <location filename="../../app/model/splitting.py"/>
        <source>The piece {start}–{end} holds no words.</source>
        <translation>部分 {start}–{end} に文字がありません。</translation>
    </message>
    <message>
        <location filename="../../app/model/splitting.py"/>
        <source>Let each begin where the one before has ended.</source>
        <translation>各部分は前の部分の終わりから始めてください。</translation>
    </message>
    <message>
        <location filename="../../app/model/splitting.py"/>
        <source>The pieces {start}–{end} and {start2}–{end2} overlap.</source>
        <translation>部分 {start}–{end} と {start2}–{end2} が重なっています。</translation>
    </message>
    <message>
        <location filename="../../app/storage/connect.py"/>
        <source>Name an existing Chancery {name}.</source>
        <translation>既存の Chancery の {name} を指定してください。</translation>
    </message>
    <message>
        <location filename="../../app/storage/connect.py"/>
        <source>There is no file {path}.</source>
        <translation>ファイル {path} がありません。</translation>
    </message>
    <message>
        <location filename="../../app/storage/connect.py"/>
        <location filename="../../app/storage/faults.py"/>
        <source>It was left untouched.</source>
        <translation>元のまま変更していません。</translation>
    </message>
    <message>
        <location filename="../../app/storage/connect.py"/>
        <source>{name} is empty (0 bytes), so it holds no {name2}.</source>
        <translation>{name} は空（0バイト）で、{name2} がありません。</translation>
    </message>
    <message>
        <location filename="../../app/storage/connect.py"/>
        <source>{name} is not a Chancery {name2}: it is no SQLite database.</source>
        <translation>{name} は Chancery の {name2} ではありません。SQLite データベースではありません。</translation>
    </message>
    <message>
        <location filename="../../app/storage/connect.py"/>
        <source>{name} is an SQLite file, but no Chancery {name2}: another program made it.</source>
        <translation>{name} は SQLite ファイルですが、Chancery の {name2} ではありません。別のプログラムが作成したものです。</translation>
    </message>
    <message>
        <location filename="../../app/storage/connect.py"/>
        <source>Open it with the newer version.</source>
        <translation>新しい版の Chancery で開いてください。</translation>
    </message>
    <message>
        <location filename="../../app/storage/connect.py"/>
        <source>{name} was written by a later Chancery (its format is {version}; this one understands {version2}).</source>
        <translation>{name} は新しい版の Chancery で作成されています（形式 {version}、この版の対応形式 {version2}）。</translation>
    </message>
    <message>
        <location filename="../../app/storage/faults.py"/>
        <source>Close the other program or window, then try again.</source>
        <translation>他のプログラムまたはウィンドウを閉じてから、もう一度試してください。</translation>
    </message>
    <message>
        <location filename="../../app/storage/faults.py"/>
        <source>{name} is in use by another program.</source>
        <translation>{name} は別のプログラムが使用中です。</translation>
    </message>
    <message>
        <location filename="../../app/storage/faults.py"/>
        <source>Free some space, then try again.</source>
        <translation>空き容量を確保してから、もう一度試してください。</translation>
    </message>
    <message>
        <location filename="../../app/storage/faults.py"/>
        <source>There is no room left on the disk that holds {name}.</source>
        <translation>{name} のあるディスクに空きがありません。</translation>
    </message>
    <message>
        <location filename="../../app/storage/faults.py"/>
        <source>{name} is not a Chancery file: it is no SQLite database.</source>
        <translation>{name} は Chancery のファイルではありません。SQLite データベースではありません。</translation>
    </message>
    <message>
        <location filename="../../app/storage/faults.py"/>
        <source>Restore it from a backup; run 'chancery check --deep' to see what is affected.</source>
        <translation>バックアップから復元してください。影響範囲は chancery check --deep で確認できます。</translation>
    </message>
    <message>
        <location filename="../../app/storage/faults.py"/>
        <location filename="../../app/notebook/foreign.py"/>
        <source>{name} is damaged.</source>
        <translation>{name} は破損しています。</translation>
    </message>
    <message>
        <location filename="../../app/storage/faults.py"/>
        <source>Choose a folder you may write to, or change its permissions.</source>
        <translation>書き込めるフォルダを選ぶか、アクセス権を変更してください。</translation>
    </message>
    <message>
        <location filename="../../app/storage/faults.py"/>
        <source>{name} cannot be opened for this: the file or its folder is missing or read-only.</source>
        <translation>{name} を開けません。ファイルまたはフォルダがないか、読み取り専用です。</translation>
    </message>
    <message>
        <location filename="../../app/storage/faults.py"/>
        <source>Check the disk and its free space, then try again.</source>
        <translation>ディスクとその空き容量を確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <location filename="../../app/storage/faults.py"/>
        <source>The disk that holds {name} could not be read or written.</source>
        <translation>{name} のあるディスクの読み書きができませんでした。</translation>
    </message>
    <message>
        <location filename="../../app/storage/faults.py"/>
        <source>There is no room left on the disk for {name}.</source>
        <translation>{name} を書き込む空き容量がディスクにありません。</translation>
    </message>
    <message>
        <location filename="../../app/storage/faults.py"/>
        <source>Choose another place, or change its permissions.</source>
        <translation>別の場所を選ぶか、アクセス権を変更してください。</translation>
    </message>
    <message>
        <location filename="../../app/storage/faults.py"/>
        <source>{path} cannot be used: {lower}.</source>
        <translation>{path} は使用できません：{lower}。</translation>
    </message>
    <message>
        <location filename="../../app/archive/knowing.py"/>
        <location filename="../../app/services/knowing.py"/>
        <source>'chancery meetings' shows them.</source>
        <translation>「chancery meetings」で一覧を表示できます。</translation>
    </message>
    <message>
        <location filename="../../app/archive/knowing.py"/>
        <location filename="../../app/services/knowing.py"/>
        <source>No meeting {uid} is recorded.</source>
        <translation>会談{uid}は記録されていません。</translation>
    </message>
    <message>
        <location filename="../../app/archive/splitting.py"/>
        <location filename="../../app/library/readouts.py"/>
        <source>The archive holds no readout {uid}.</source>
        <translation>アーカイブに発表文 {uid} はありません。</translation>
    </message>
    <message>
        <location filename="../../app/archive/splitting.py"/>
        <source>A piece cannot be the whole page.</source>
        <translation>ページ全体を1つの部分にすることはできません。</translation>
    </message>
    <message>
        <location filename="../../app/archive/writer.py"/>
        <source>read again</source>
        <translation>再読み取り</translation>
    </message>
    <message>
        <location filename="../../app/archive/writer.py"/>
        <source>taken back</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <location filename="../../app/archive/writer.py"/>
        <source>The archive is as it was before.</source>
        <translation>アーカイブは元のままです。</translation>
    </message>
    <message>
        <location filename="../../app/archive/writer.py"/>
        <source>split</source>
        <translation>分割</translation>
    </message>
    <message>
        <location filename="../../app/archive/writer.py"/>
        <source>The archive holds no readout {readout_uid}.</source>
        <translation>アーカイブに発表文 {readout_uid} はありません。</translation>
    </message>
    <message>
        <location filename="../../app/notebook/bookmarks.py"/>
        <source>The bookmarks are as they were.</source>
        <translation>しおりは元のままです。</translation>
    </message>
    <message>
        <location filename="../../app/notebook/foreign.py"/>
        <source>It was left untouched, and nothing was taken from it.</source>
        <translation>元のまま変更せず、何も取り込んでいません。</translation>
    </message>
    <message>
        <location filename="../../app/notebook/foreign.py"/>
        <source>{name} calls itself a Chancery notebook, but is not kept as one.</source>
        <translation>{name} は Chancery のノートとされていますが、正しい形で保存されていません。</translation>
    </message>
    <message>
        <location filename="../../app/notebook/foreign.py"/>
        <source>Close Chancery where it is open; if that does not help, open it there once and close it.</source>
        <translation>開いている Chancery を閉じてください。それでも解決しなければ、そこで一度開いて閉じてください。</translation>
    </message>
    <message>
        <location filename="../../app/notebook/foreign.py"/>
        <source>{name} is being written, or was left half written.</source>
        <translation>{name} は書き込み中か、書き込みが途中で終わっています。</translation>
    </message>
    <message>
        <location filename="../../app/notebook/foreign.py"/>
        <source>{name} calls itself a Chancery notebook, but is not built as one.</source>
        <translation>{name} は Chancery のノートとされていますが、構造が異なります。</translation>
    </message>
    <message>
        <location filename="../../app/notebook/foreign.py"/>
        <source>{name} holds a tag that is not whole.</source>
        <translation>{name} に不完全なタグがあります。</translation>
    </message>
    <message>
        <location filename="../../app/notebook/foreign.py"/>
        <source>{name} holds a link that is not whole.</source>
        <translation>{name} に不完全なリンクがあります。</translation>
    </message>
    <message>
        <location filename="../../app/notebook/foreign.py"/>
        <source>{name} holds an annotation without a place.</source>
        <translation>{name} に位置のない注釈があります。</translation>
    </message>
    <message>
        <location filename="../../app/notebook/foreign.py"/>
        <source>{name} holds an annotation that is not whole.</source>
        <translation>{name} に不完全な注釈があります。</translation>
    </message>
    <message>
        <location filename="../../app/notebook/writer.py"/>
        <location filename="../../app/services/annotating.py"/>
        <location filename="../../app/services/drafts.py"/>
        <source>Nothing that was saved before is lost; this change is not saved yet.</source>
        <translation>これまでに保存したものは失われていません。この変更はまだ保存されていません。</translation>
    </message>
    <message>
        <location filename="../../app/library/readings.py"/>
        <source>The archive holds no reading of {uid}.</source>
        <translation>アーカイブに {uid} の読み取り結果はありません。</translation>
    </message>
    <message>
        <location filename="../../app/library/readouts.py"/>
        <location filename="../../app/services/knowing.py"/>
        <source>Name one by its uid.</source>
        <translation>識別子（uid）で指定してください。</translation>
    </message>
    <message>
        <location filename="../../app/library/readouts.py"/>
        <source>'{name}' could mean {len} readouts: {candidates}.</source>
        <translation>「{name}」に該当する発表文は{len}件あります：{candidates}。</translation>
    </message>
    <message>
        <location filename="../../app/library/readouts.py"/>
        <source>'chancery list' shows what it holds.</source>
        <translation>chancery list で保有文書を確認できます。</translation>
    </message>
    <message>
        <location filename="../../app/library/readouts.py"/>
        <source>'chancery list' shows what it holds, with uids.</source>
        <translation>chancery list で保有文書と識別子を確認できます。</translation>
    </message>
    <message>
        <location filename="../../app/library/readouts.py"/>
        <source>The archive holds no readout '{name}'.</source>
        <translation>アーカイブに発表文「{name}」はありません。</translation>
    </message>
    <message>
        <location filename="../../app/library/readouts.py"/>
        <source>The original of readout {uid} is damaged: it cannot be unpacked.</source>
        <translation>発表文 {uid} の原本が破損しており、展開できません。</translation>
    </message>
    <message>
        <location filename="../../app/intake/dividing.py"/>
        <source>The date {date} stands on the page, outside of this piece.</source>
        <translation>日付 {date} はページ内のこの部分の外にあります。</translation>
    </message>
    <message>
        <location filename="../../app/intake/dividing.py"/>
        <source>The year {year} stands on the page, outside of this piece.</source>
        <translation>{year} 年は、この部分の外、ページ上に記されています。</translation>
    </message>
    <message>
        <location filename="../../app/intake/dividing.py"/>
        <source>{name} is named in full elsewhere on the page.</source>
        <translation>{name} はページ内の別の箇所に完全な氏名があります。</translation>
    </message>
    <message>
        <location filename="../../app/intake/dividing.py"/>
        <source>The {name} is taken for {name2}, whom the page names first.</source>
        <translation>{name} は、ページに最初に出る {name2} とみなしました。</translation>
    </message>
    <message>
        <location filename="../../app/intake/drafting.py"/>
        <location filename="../../app/intake/readers/found.py"/>
        <location filename="../../app/intake/readers/plain.py"/>
        <location filename="../../app/intake/sidecar.py"/>
        <source>Nothing was imported.</source>
        <translation>何も取り込んでいません。</translation>
    </message>
    <message>
        <location filename="../../app/intake/drafting.py"/>
        <location filename="../../app/intake/readers/opening.py"/>
        <source>Check the file and import it again.</source>
        <translation>ファイルを確認し、もう一度取り込んでください。</translation>
    </message>
    <message>
        <location filename="../../app/intake/drafting.py"/>
        <source>None of its {len} members could be read. {reasons}</source>
        <translation>含まれる{len}件のどれも読み取れませんでした。{reasons}</translation>
    </message>
    <message>
        <location filename="../../app/intake/drafting.py"/>
        <source>It holds no text.</source>
        <translation>テキストがありません。</translation>
    </message>
    <message>
        <location filename="../../app/intake/drafting.py"/>
        <source>The file declares its language as {declared}; the text reads as {heard}.</source>
        <translation>ファイルの言語指定は {declared} ですが、本文は {heard} とみられます。</translation>
    </message>
    <message>
        <location filename="../../app/intake/drafting.py"/>
        <source>{count} (zero-width, or turning the direction of writing): kept as published.</source>
        <translation>{count}（幅のない文字または書字方向を変える文字）。公表時のまま保管します。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/attendance.py"/>
        <source>Others {whom} were present and are not named.</source>
        <translation>他にも {whom} が出席していますが、氏名はありません。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/attendance.py"/>
        <source>No office is read for {name}.</source>
        <translation>{name} の役職を読み取れていません。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/attendance.py"/>
        <source>Taken for the publisher's side ({home}), for no other is told: {names}.</source>
        <translation>他の側の記載がないため、発表側（{home}）とみなしました：{names}。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/attendance.py"/>
        <source>Named among those present, but not with office and name: not taken.</source>
        <translation>出席者として挙げられていますが、役職と氏名がそろわないため採っていません。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/attendance.py"/>
        <source>A list of those present is announced; nobody in it is read.</source>
        <translation>出席者一覧の記載がありますが、氏名を読み取れていません。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/attendance.py"/>
        <source>On which side they were is not told: {names}.</source>
        <translation>どちらの側か記載がありません：{names}。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/dating.py"/>
        <source>“{group}” is counted from {iso}.</source>
        <translation>「{group}」は {iso} から数えました。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/dating.py"/>
        <location filename="../../app/intake/parse/elsewhere/dates.py"/>
        <source>The date is that of issue; the lead prints none.</source>
        <translation>日付は発表日です。冒頭文に日付はありません。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/dating.py"/>
        <source>Several days are printed; the first of them is taken.</source>
        <translation>複数の日が記されており、最初の日を採りました。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/dating.py"/>
        <source>The date is that of the address.</source>
        <translation>日付はURLによるものです。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/dating.py"/>
        <location filename="../../app/intake/parse/elsewhere/dates.py"/>
        <location filename="../../app/intake/parse/elsewhere/west/facts.py"/>
        <source>The text prints no date.</source>
        <translation>本文に日付がありません。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/dating.py"/>
        <source>Day and month could stand in the other order.</source>
        <translation>日と月が逆の可能性があります。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/dating.py"/>
        <source>“{group}” tells no day; the page was issued on {iso}.</source>
        <translation>「{group}」は日を示していません。ページは{iso}に発表されました。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/dating.py"/>
        <source>Day and month seem to have changed places here: by the publication it is the other way.</source>
        <translation>日と月が逆になっている可能性があります。発表日からみると逆です。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/doubts.py"/>
        <source>It is taken for a readout, though {why}.</source>
        <translation>発表文とみなしましたが、次の点に疑義があります：{why}。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/doubts.py"/>
        <source>Only one word of the name is printed: {name}.</source>
        <translation>氏名は一語だけ記されています：{name}。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/doubts.py"/>
        <source>A date line of the page is of another day: {far}.</source>
        <translation>ページの日付行は別の日です：{far}。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/doubts.py"/>
        <source>Also named in the sentence that tells of the meeting, and not taken for one who met.</source>
        <translation>会談を述べる文に出ていますが、会談者とはみなしません。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/doubts.py"/>
        <source>Another day stands in the sentence that tells of the meeting: {join}.</source>
        <translation>会談を述べる文に別の日付があります：{join}。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/doubts.py"/>
        <source>Named in the title, and not taken for one who met.</source>
        <translation>見出しに名前がありますが、会談した人とはされていません。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/doubts.py"/>
        <source>The office may go on with the words that follow.</source>
        <translation>役職名は次の語に続くかもしれません。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/doubts.py"/>
        <source>All who met are read as speaking: {names}.</source>
        <translation>会談した全員の発言として読み取りました：{names}。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elliptic.py"/>
        <source>No subject is printed here; it is read as {names}.</source>
        <translation>主語が印刷されていません。{names} と読み取りました。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/common.py"/>
        <source>More than two met: what is said of both sides or of all is taken for all of them.</source>
        <translation>三者以上の会談：「双方」「全員」とあるものは全員のものとした。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/dates.py"/>
        <source>Counted from {isoformat}.</source>
        <translation>{isoformat} から数えました。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/dates.py"/>
        <location filename="../../app/intake/parse/elsewhere/west/facts.py"/>
        <source>The year is printed nowhere.</source>
        <translation>年の記載がありません。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/dates.py"/>
        <source>The year is that of publication, {isoformat}.</source>
        <translation>年は発表日 {isoformat} によるものです。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/dates.py"/>
        <source>There is no such day.</source>
        <translation>その日付は存在しません。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/facts.py"/>
        <source>Where they met is not told in the sentence that tells of it.</source>
        <translation>会談を述べた文に場所が書かれていない。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/facts.py"/>
        <source>More than one length is printed; the first is taken.</source>
        <translation>所要時間が複数あり、最初のものを採りました。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/facts.py"/>
        <source>The time stands outside the sentence that tells of the meeting.</source>
        <translation>時刻は会談を述べる文の外にあります。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/facts.py"/>
        <source>The length stands outside the sentence that tells of the meeting.</source>
        <translation>所要時間は会談を述べる文の外にあります。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/facts.py"/>
        <source>Whether this is in the morning or the afternoon is not printed.</source>
        <translation>午前か午後かの記載がありません。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/facts.py"/>
        <location filename="../../app/intake/parse/elsewhere/west/facts.py"/>
        <location filename="../../app/intake/parse/facts.py"/>
        <source>How they met is not told.</source>
        <translation>会談の形式の記載がありません。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/present.py"/>
        <location filename="../../app/intake/parse/elsewhere/west/present.py"/>
        <source>This seems to tell who else was present; nobody in it is read.</source>
        <translation>他の出席者を述べているようですが、氏名を読み取れていません。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/present.py"/>
        <location filename="../../app/intake/parse/elsewhere/sides.py"/>
        <source>The office of {name} begins with a word that is not known.</source>
        <translation>{name} の役職が未知の語で始まります。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/present.py"/>
        <source>{name} is taken for the publisher's side ({own}): no country is named.</source>
        <translation>国名の記載がないため、{name} を発表側（{own}）とみなしました。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/present.py"/>
        <location filename="../../app/intake/parse/elsewhere/sides.py"/>
        <location filename="../../app/intake/parse/elsewhere/west/present.py"/>
        <location filename="../../app/intake/parse/sides.py"/>
        <source>The side of {name} is not known.</source>
        <translation>{name} の側が不明です。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/reading.py"/>
        <source>From here on it seems to tell of another meeting; who said what in it is not read.</source>
        <translation>ここから先は別の会談のようです。その発言は読み取っていません。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/reading.py"/>
        <source>One seems to have met several, each by themselves: these are several events.</source>
        <translation>一方が複数の相手と個別に会談したようです。別々の会談です。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/reading.py"/>
        <source>These are bullets, no numbers: they are kept as paragraphs, not as points.</source>
        <translation>番号ではなく箇条書き記号のため、項目ではなく段落として扱います。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/reading.py"/>
        <location filename="../../app/intake/parse/elsewhere/west/reading.py"/>
        <source>This seems to tell of another meeting: one page may hold several events.</source>
        <translation>別の会談を述べているようです。1ページに複数の会談がある可能性があります。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/sides.py"/>
        <source>{name} is named in full elsewhere than in the lead.</source>
        <translation>{name} の氏名の全体は、冒頭文ではなく別の箇所にあります。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/sides.py"/>
        <source>Only one part of the name {name} is printed in the lead.</source>
        <translation>冒頭文には氏名 {name} の一部しか記載されていません。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/sides.py"/>
        <location filename="../../app/intake/parse/elsewhere/west/parties.py"/>
        <location filename="../../app/intake/parse/people.py"/>
        <source>The {name} is not named in the text.</source>
        <translation>{name} の氏名が本文にありません。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/sides.py"/>
        <source>{name} is taken for {side}, {because}: no country is named.</source>
        <translation>国名の記載がないため、{because}から {name} を {side} とみなしました。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/sides.py"/>
        <location filename="../../app/intake/parse/elsewhere/west/parties.py"/>
        <location filename="../../app/intake/parse/people.py"/>
        <source>No office is printed with {name}.</source>
        <translation>{name} の役職の記載がありません。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/verdict.py"/>
        <source>The sentence that tells of the meeting does not clearly tell that it took place.</source>
        <translation>会談を述べる文から、会談が行われたことを明確に読み取れません。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/voiced.py"/>
        <source>The sentence goes on with a verb that is not read.</source>
        <translation>文の後半に、読み取れていない動詞があります。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/voiced.py"/>
        <source>A reporting verb stands here, but who speaks is not clear: nothing is read as a statement.</source>
        <translation>発言動詞がありますが発言者が不明なため、発言として読み取っていません。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/voiced.py"/>
        <source>More than one holds this office; {name} is taken, who is of the page's side.</source>
        <translation>この役職の人は複数います。発表側の {name} としています。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/voiced.py"/>
        <source>Somebody acts here, but no verb of saying or agreeing is read.</source>
        <translation>行為者がいますが、発言や合意の動詞を読み取れません。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/voiced.py"/>
        <source>Nobody is named here: it may go on with what was said before.</source>
        <translation>ここに氏名がありません。前の発言の続きの可能性があります。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/voiced.py"/>
        <source>Both say this; whether it is an outcome is not plain.</source>
        <translation>双方の発言ですが、会談の成果かどうか明確ではありません。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/west/clauses.py"/>
        <source>A reporting verb stands here, but who speaks is not clear: nothing is read.</source>
        <translation>発言動詞がありますが発言者が不明なため、読み取っていません。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/west/clauses.py"/>
        <source>The verb stands far from the one taken for its subject.</source>
        <translation>動詞が、主語とみなした語から離れています。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/west/clauses.py"/>
        <source>A clause within tells what somebody said; it is not read as a statement.</source>
        <translation>文中の節に誰かの発言がありますが、発言として読み取っていません。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/west/facts.py"/>
        <source>The date is that of a line near the lead, which prints none.</source>
        <translation>日付は冒頭文付近の行によるものです。冒頭文に日付はありません。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/west/facts.py"/>
        <source>A clock time is printed below; it is not taken for the start.</source>
        <translation>後に時刻の記載がありますが、開始時刻とはみなしません。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/west/facts.py"/>
        <source>A length of time is printed below; it is not taken for the meeting's.</source>
        <translation>後に時間の長さの記載がありますが、会談の所要時間とはみなしません。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/west/facts.py"/>
        <source>How they met is inferred from the words.</source>
        <translation>会談の形式は文言から推定しました。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/west/facts.py"/>
        <source>Counted from {base}.</source>
        <translation>{base} から数えました。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/west/facts.py"/>
        <source>The year is inferred.</source>
        <translation>年は推定です。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/west/parties.py"/>
        <source>{cut} is taken for the {cut2}.</source>
        <translation>{cut} を {cut2} とみなしました。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/west/parties.py"/>
        <source>{cut}, named in a line above, is taken for the {cut2}.</source>
        <translation>上の行にある {cut} を {cut2} とみなしました。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/west/parties.py"/>
        <source>{name} is taken for the {cut}, who speaks in the text.</source>
        <translation>{name} を、本文で発言する{cut}とみなしています。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/west/parties.py"/>
        <source>No sentence tells of the meeting itself; its parties are taken from the title.</source>
        <translation>会談そのものを述べる文がなく、当事者は件名から採りました。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/west/parties.py"/>
        <source>Only one word of the name {name} is printed.</source>
        <translation>氏名 {name} は一部しか記載されていません。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/west/parties.py"/>
        <source>{name} is called a counterpart: the office of the other is taken, {office}.</source>
        <translation>{name} は「相手方」とされているため、他方の役職 {office} を採りました。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/west/parties.py"/>
        <source>{name} is put on the side {side} by the order of two lists: names and countries.</source>
        <translation>氏名と国名の並び順から、{name} を {side} の側としました。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/west/parties.py"/>
        <source>{printed} is printed in another case; {name} is its plain form.</source>
        <translation>{printed} は格変化した形で記載されています。基本形は {name} です。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/west/parties.py"/>
        <source>This party is named elsewhere than in the lead.</source>
        <translation>この当事者は冒頭文以外の箇所に出ています。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/west/present.py"/>
        <source>{name} is put on the side {side}; no country is named.</source>
        <translation>国名の記載がないため、{name} を {side} の側としました。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/west/reading.py"/>
        <source>There is little that shows this to be a readout.</source>
        <translation>発表文であることを示す手がかりが乏しい文書です。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/west/said.py"/>
        <source>“{group}” may be a further statement; the verb is not known.</source>
        <translation>「{group}」は別の発言の可能性がありますが、未知の動詞です。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/west/said.py"/>
        <location filename="../../app/intake/parse/statements.py"/>
        <source>Nobody is named as agreeing here; both sides are taken.</source>
        <translation>合意した者の記載がなく、双方とみなしました。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/west/said.py"/>
        <source>Somebody who took part is named here, but nothing is read as a statement.</source>
        <translation>参加者の名がありますが、発言として読み取れるものがありません。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/west/said.py"/>
        <source>The sentence that tells of the meeting also says something that is not read.</source>
        <translation>会談を述べる文に、読み取れていない内容があります。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/west/said.py"/>
        <source>The subject is not printed; it is inferred.</source>
        <translation>主語の記載がなく、推定しました。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/west/sides.py"/>
        <source>{label} is put on the side {found} of the one named together: no country is named.</source>
        <translation>{label}は、並んで挙げられた者と同じ側（{found}）とした：国名がない。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/west/sides.py"/>
        <source>{label} is taken for the publisher's side ({own}): no country is named.</source>
        <translation>国名の記載がないため、{label} を発表側（{own}）とみなしました。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/west/sides.py"/>
        <source>{label} is put on the side {guess}, whose page this seems to be: no country is named.</source>
        <translation>国名の記載がないため、{label} をこのページの発表元とみられる {guess} の側としました。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/elsewhere/west/sides.py"/>
        <source>The side of {label} is not known.</source>
        <translation>{label} の側が不明です。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/events.py"/>
        <source>This page seems to tell of {count} meetings: it can be split into {count2} readouts.</source>
        <translation>このページは{count}件の会談を述べているようです。発表文{count2}件に分割できます。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/events.py"/>
        <source>The meetings are told of in one sentence: several events that cannot be parted by themselves.</source>
        <translation>1文に複数の会談が述べられ、自動では分けられません。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/facts.py"/>
        <source>How they met is told only by a general word.</source>
        <translation>会談の形式は一般的な語でしか示されていません。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/facts.py"/>
        <source>Several times are printed; the first is taken.</source>
        <translation>時刻が複数あり、最初のものを採りました。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/lexicon.py"/>
        <location filename="../../app/intake/readers/pdf/process.py"/>
        <source>Install Chancery again.</source>
        <translation>Chancery を再インストールしてください。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/lexicon.py"/>
        <source>Correct that entry, or restore the file that came with Chancery.</source>
        <translation>その項目を訂正するか、Chancery 付属のファイルに戻してください。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/lexicon.py"/>
        <source>Correct it, or restore the file that came with Chancery.</source>
        <translation>訂正するか、Chancery 付属のファイルに戻してください。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/reading.py"/>
        <source>{publisher} is taken for the publisher by {basis}; nothing else says so.</source>
        <translation>発表機関を {publisher} とみなしました（根拠：{basis}）。他に根拠はありません。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/reading.py"/>
        <source>The words have the manner of {publisher}, whose side takes no part: the publisher is not known.</source>
        <translation>文体は {publisher} のものですが、その側は出席していないため、発表者は不明です。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/reading.py"/>
        <source>Only the first {READ_AT_MOST} of {len} characters are read; all are kept.</source>
        <translation>全{len}字のうち先頭の{READ_AT_MOST}字のみ解析しました。全文は保管されています。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/reading.py"/>
        <source>No sentence tells of the meeting itself; its parties are taken from the title and this sentence.</source>
        <translation>会談そのものを述べる文がなく、当事者は件名とこの文から採りました。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/reading.py"/>
        <source>Only one party is named; who else took part is not read.</source>
        <translation>当事者が一方しか記載されていません。他の参加者は読み取っていません。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/reading.py"/>
        <source>From here on it is a transcript or a speech; it is not read.</source>
        <translation>ここから先は書き起こしまたは演説のため、読み取っていません。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/reading.py"/>
        <source>The text breaks off in mid-sentence.</source>
        <translation>本文が文の途中で切れています。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/reading.py"/>
        <source>Point {number} does not follow the one before.</source>
        <translation>項目 {number} が前の項目に続いていません。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/refusing.py"/>
        <source>Not read, for the text is not taken for a readout.</source>
        <translation>発表文とみなさないため、読み取っていません。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/sides.py"/>
        <source>{name} is taken for {what}.</source>
        <translation>{name} を {what} とみなしました。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/silent.py"/>
        <source>These words are quoted, and nobody is named who said them.</source>
        <translation>引用された言葉ですが、発言者が示されていません。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/silent.py"/>
        <source>Something is said here without a word on who said it: it is not read.</source>
        <translation>ここでは発言者が示されないまま何かが述べられています。読み取っていません。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/statements.py"/>
        <source>This sentence tells who was there; what it says besides is not read.</source>
        <translation>この文は出席者を述べています。それ以外の内容は読み取っていません。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/statements.py"/>
        <source>Who is meant is not printed; {name} is taken.</source>
        <translation>誰を指すかは明記されていません。{name} とみなしています。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/statements.py"/>
        <source>More than one holds an office of that name; {name} is taken.</source>
        <translation>同じ名称の役職に複数の者がおり、{name} とみなしました。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/statements.py"/>
        <source>{count} are told of here, and {len} are known.</source>
        <translation>ここでは{count}名とありますが、判明しているのは{len}名です。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/statements.py"/>
        <source>Nobody is named who holds this office here.</source>
        <translation>この役職にある人物の名前がありません。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/statements.py"/>
        <source>This stands within other words and is not read as said here.</source>
        <translation>他者の言葉の中にあるため、この場の発言とはみなしません。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/statements.py"/>
        <source>The counterpart is read as {name}.</source>
        <translation>相手方を {name} と読み取りました。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/statements.py"/>
        <source>Not all who speak here are participants.</source>
        <translation>発言者の中に参加者でない者がいます。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/statements.py"/>
        <source>The speaker is none of the participants.</source>
        <translation>発言者は参加者ではありません。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/statements.py"/>
        <source>Both sides speak, but not both are known.</source>
        <translation>双方の発言ですが、一方が不明です。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/statements.py"/>
        <source>Whom the pronoun means is not clear.</source>
        <translation>代名詞が誰を指すか不明です。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/statements.py"/>
        <source>The pronoun is read as {name}.</source>
        <translation>代名詞を {name} と読み取りました。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/statements.py"/>
        <source>Whose counterpart is meant is not clear.</source>
        <translation>誰の相手方か不明です。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/unread.py"/>
        <source>One of the parties is named here, but no reporting verb is known: nothing is read as a statement.</source>
        <translation>当事者の名がありますが既知の発言動詞がないため、発言として読み取っていません。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/unread.py"/>
        <source>A reporting verb stands here, but its subject is none that is known: it is not read.</source>
        <translation>発言動詞がありますが主語が不明なため、読み取っていません。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/unread.py"/>
        <source>A reporting verb stands here, and it is not known whether it tells of something said.</source>
        <translation>伝達動詞がありますが、発言を伝えるものかどうか判断できません。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/unread.py"/>
        <source>The verb is not known: this part of the sentence is not read.</source>
        <translation>動詞が未知のため、文のこの部分は読み取っていません。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/unread.py"/>
        <source>The verb is not known: this clause is not read.</source>
        <translation>未知の動詞のため、この節は読み取っていません。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/verdict.py"/>
        <source>No sentence tells of a meeting or call that took place between named parties.</source>
        <translation>当事者を明記した会談・電話会談を述べる文がありません。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/verdict.py"/>
        <source>It announces a meeting; none is told of that has taken place.</source>
        <translation>会談の予告であり、行われた会談の記述がありません。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/verdict.py"/>
        <source>Messages were exchanged; no meeting took place.</source>
        <translation>書簡・メッセージの交換であり、会談は行われていません。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/verdict.py"/>
        <source>Only one party is named in the sentence that tells of a meeting.</source>
        <translation>会談を述べる文に当事者が一方しか出ていません。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/verdict.py"/>
        <source>It reads like a news report: “{group}”.</source>
        <translation>報道記事のようです：「{group}」。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/verdict.py"/>
        <source>By its title it is something else: “{group}”.</source>
        <translation>件名からみて別の種類の文書です：「{group}」。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/verdict.py"/>
        <source>It is told in questions and answers: a press conference or an interview.</source>
        <translation>質疑応答の形式です（記者会見またはインタビュー）。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/verdict.py"/>
        <source>Several releases of several people stand here: an index or a digest.</source>
        <translation>複数の人物に関する発表が並んでいます（一覧または要約集）。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/verdict.py"/>
        <source>All who met are of one side: no meeting between two.</source>
        <translation>会談した全員が同じ側であり、二者間の会談ではありません。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/verdict.py"/>
        <source>The text speaks in the first person: remarks or an interview.</source>
        <translation>一人称の文章です（挨拶・発言録またはインタビュー）。</translation>
    </message>
    <message>
        <location filename="../../app/intake/parse/verdict.py"/>
        <source>After one sentence the text is a transcript of what was said.</source>
        <translation>冒頭の1文の後は発言の書き起こしです。</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/many/crawl.py"/>
        <source>Unpack it with a program you trust, look at it and import the file.</source>
        <translation>信頼できるプログラムで展開し、内容を確認してから取り込んでください。</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/many/crawl.py"/>
        <source>Check what was crawled.</source>
        <translation>収集した内容を確認してください。</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/many/crawl.py"/>
        <location filename="../../app/intake/readers/many/zipped.py"/>
        <source>Fetch it again and import that.</source>
        <translation>取得し直してから取り込んでください。</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/many/crawl.py"/>
        <source>Save the page alone.</source>
        <translation>そのページだけを保存してください。</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/many/crawl.py"/>
        <source>The crawl's checksum of this page does not match: the page was changed or damaged.</source>
        <translation>収集時のチェックサムが一致しません。ページが改変または破損しています。</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/many/mhtml.py"/>
        <source>Open it in a browser, save the page as HTML and import that.</source>
        <translation>ブラウザで開き、HTML で保存して取り込んでください。</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/many/zipped.py"/>
        <source>Unpack it with a program you trust, look at it and import the folder.</source>
        <translation>信頼できるプログラムで展開し、内容を確認してからフォルダを取り込んでください。</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/many/zipped.py"/>
        <location filename="../../app/intake/readers/word/reader.py"/>
        <source>Import it in parts.</source>
        <translation>分けて取り込んでください。</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/many/zipped.py"/>
        <source>Check what is in the archive.</source>
        <translation>アーカイブの中身を確認してください。</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/many/zipped.py"/>
        <source>Unpack the archive with its password and import the folder.</source>
        <translation>パスワードで展開し、フォルダを取り込んでください。</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/many/zipped.py"/>
        <source>Unpack it and import the file alone.</source>
        <translation>展開し、そのファイルだけを取り込んでください。</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/many/zipped.py"/>
        <source>Save it as DOCX or as PDF and import that.</source>
        <translation>DOCX または PDF で保存し直して取り込んでください。</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/many/zipped.py"/>
        <source>Fetch the archive again.</source>
        <translation>アーカイブを取得し直してください。</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/opening.py"/>
        <source>Save the page again and import that.</source>
        <translation>ページを保存し直して取り込んでください。</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/opening.py"/>
        <source>Cut the readout out of the file and import that.</source>
        <translation>ファイルから発表文を切り出して取り込んでください。</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/opening.py"/>
        <source>Unpack it and import the folder.</source>
        <translation>展開し、フォルダを取り込んでください。</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/opening.py"/>
        <source>Check the path and import again.</source>
        <translation>パスを確認し、もう一度取り込んでください。</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/opening.py"/>
        <location filename="../../app/intake/readers/web/reader.py"/>
        <source>The encoding is guessed as {encoding}: check names and accents before you accept the text.</source>
        <translation>文字コードを {encoding} と推定しました。採用する前に氏名や記号を確認してください。</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/pdf/process.py"/>
        <source>Open it in a PDF viewer, copy the text into a plain text file and import that.</source>
        <translation>PDF 閲覧ソフトで開き、本文をテキストファイルにコピーして取り込んでください。</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/pdf/process.py"/>
        <source>Save it without the password and import that.</source>
        <translation>パスワードなしで保存し直して取り込んでください。</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/pdf/process.py"/>
        <source>Fetch the file again and import that.</source>
        <translation>ファイルを取得し直して取り込んでください。</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/pdf/process.py"/>
        <source>Close other programs, or install Chancery again.</source>
        <translation>他のプログラムを閉じるか、Chancery を再インストールしてください。</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/pdf/process.py"/>
        <source>The program that reads PDF cannot be started: {value}.</source>
        <translation>PDF を読み取るプログラムを起動できません：{value}。</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/pdf/process.py"/>
        <source>The library that reads PDF is missing.</source>
        <translation>PDF を読み取るライブラリがありません。</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/pdf/reader.py"/>
        <source>Recognise its text with an OCR program, check it against the pages and import the text.</source>
        <translation>OCR で文字を認識し、ページと照合してからテキストを取り込んでください。</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/pdf/reader.py"/>
        <source>Only the first {len} of {count} pages were read.</source>
        <translation>全{count}ページのうち先頭の{len}ページのみ読み取りました。</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/pdf/reader.py"/>
        <source>Damaged and not read: page {join}.</source>
        <translation>破損により読み取れませんでした：{join}ページ。</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/pdf/reader.py"/>
        <source>No text, perhaps a picture: page {join}.</source>
        <translation>文字がありません（画像の可能性）：{join}ページ。</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/pdf/reader.py"/>
        <source>{unread} glyphs are no known characters and stand as �.</source>
        <translation>{unread}個の字形は文字として判別できず、� で示しました。</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/pdf/reader.py"/>
        <source>Broken at a line's end, the hyphen kept: {words}. It may be the printer's.</source>
        <translation>行末のハイフンを残しました：{words}。印刷上のものの可能性があります。</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/pdf/reader.py"/>
        <source>Page numbers and lines that repeat on the pages were left out: {lines}</source>
        <translation>ページ番号と各ページに繰り返す行を除きました：{lines}</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/plain.py"/>
        <source>Save the page as plain text in UTF-8 and import it again.</source>
        <translation>UTF-8 のテキストで保存し直し、もう一度取り込んでください。</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/plain.py"/>
        <source>{name} is not text in any encoding that can be told from its bytes.</source>
        <translation>{name} は、バイトから判別できるどの文字コードのテキストでもありません。</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/plain.py"/>
        <source>{name} holds NUL bytes and is no plain text.</source>
        <translation>{name} は NUL バイトを含み、テキストファイルではありません。</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/plain.py"/>
        <source>Choose another encoding, or none to have it told from the bytes.</source>
        <translation>別の文字コードを選ぶか、指定せずに自動判別してください。</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/plain.py"/>
        <source>{name} cannot be read as {encoding}: the bytes at {start} mean nothing in it.</source>
        <translation>{name} を {encoding} として読めません。{start}バイト目が無効です。</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/plain.py"/>
        <source>{name} starts with a byte order mark of {encoding} but breaks off or holds other bytes at byte {start}.</source>
        <translation>{name} は {encoding} のバイト順マークで始まりますが、{start}バイト目で途切れるか他のバイトを含みます。</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/tei/document.py"/>
        <source>No list of participants: the heading names the parties, others are not known.</source>
        <translation>参加者一覧がありません。見出しに当事者名がありますが、他の参加者は不明です。</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/tei/document.py"/>
        <source>No list of participants: who was present is not known.</source>
        <translation>参加者一覧がなく、出席者は不明です。</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/tei/document.py"/>
        <source>The list of participants stands elsewhere; who was present is not known from this text.</source>
        <translation>参加者一覧は別の箇所にあり、この文書からは出席者が不明です。</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/tei/document.py"/>
        <source>This line names several persons; only the first is taken down.</source>
        <translation>この行には複数の人物が記載されていますが、最初の1名のみ採りました。</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/tei/document.py"/>
        <source>The encoded date is not the printed one; the printed one counts.</source>
        <translation>符号化された日付が記載の日付と異なります。記載の日付を採ります。</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/tei/document.py"/>
        <source>The edition marks this list as participants, but its heading says otherwise.</source>
        <translation>この版では参加者一覧とされていますが、見出しは異なります。</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/tei/reader.py"/>
        <source>Copy the document you want into a plain text file and import that.</source>
        <translation>必要な文書をテキストファイルにコピーして取り込んでください。</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/tei/reader.py"/>
        <source>Check the file.</source>
        <translation>ファイルを確認してください。</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/tei/reader.py"/>
        <source>Fetch the volume again and import that.</source>
        <translation>その巻を取得し直して取り込んでください。</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/web/guard.py"/>
        <source>Cut the readout out of the page and import that.</source>
        <translation>ページから発表文を切り出して取り込んでください。</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/web/guard.py"/>
        <source>Open the page in a browser, save it again and import that.</source>
        <translation>ブラウザで開き、保存し直して取り込んでください。</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/web/guard.py"/>
        <source>Copy the readout out of the page into a plain text file and import that.</source>
        <translation>ページから発表文をテキストファイルにコピーして取り込んでください。</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/web/reader.py"/>
        <source>The heading is the page's title: the page itself prints none.</source>
        <translation>件名はページのタイトルによるものです。ページ本体に見出しはありません。</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/web/reader.py"/>
        <source>Cut the readout out of it.</source>
        <translation>発表文を切り出してください。</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/web/reader.py"/>
        <source>Open it in a browser, copy the text into a plain text file and import that.</source>
        <translation>ブラウザで開き、本文をテキストファイルにコピーして取り込んでください。</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/web/reader.py"/>
        <source>The page's file breaks off: the text may be incomplete.</source>
        <translation>ページのファイルが途切れており、本文が不完全な可能性があります。</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/web/reader.py"/>
        <source>Left out as no part of the text: {begins}</source>
        <translation>本文でないものとして除きました：{begins}</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/web/reader.py"/>
        <source>{replaced} characters could not be read in {encoding} and stand as �.</source>
        <translation>{replaced}字が {encoding} で読めず、� で示しました。</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/web/tree.py"/>
        <source>Open it in a browser, save it again and import that.</source>
        <translation>ブラウザで開き、保存し直して取り込んでください。</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/word/reader.py"/>
        <source>Save it again as DOCX.</source>
        <translation>DOCX で保存し直してください。</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/word/reader.py"/>
        <source>Recognise its text with an OCR program, check it and import the text.</source>
        <translation>OCR で文字を認識し、確認してからテキストを取り込んでください。</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/word/reader.py"/>
        <source>Fetch the document again.</source>
        <translation>文書を取得し直してください。</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/word/reader.py"/>
        <source>The document holds tracked changes: insertions stand in the text, deletions were left out.</source>
        <translation>変更履歴があります。挿入は本文に含め、削除は除きました。</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/word/reader.py"/>
        <source>The document holds hidden words; they were left out.</source>
        <translation>隠し文字があり、除きました。</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/word/reader.py"/>
        <source>Header and footer of the page were left out: {said}</source>
        <translation>ページのヘッダーとフッターを除きました：{said}</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/word/reader.py"/>
        <source>Note {number} hangs on this paragraph.</source>
        <translation>この段落に注{number}が付いています。</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/xml.py"/>
        <source>Save it anew without its DOCTYPE and import that.</source>
        <translation>DOCTYPE なしで保存し直して取り込んでください。</translation>
    </message>
    <message>
        <location filename="../../app/intake/readers/xml.py"/>
        <source>Fetch the file again.</source>
        <translation>ファイルを取得し直してください。</translation>
    </message>
    <message>
        <location filename="../../app/intake/sidecar.py"/>
        <source>Correct the sidecar or take it away, and import again.</source>
        <translation>付属ファイルを訂正するか外して、もう一度取り込んでください。</translation>
    </message>
    <message>
        <location filename="../../app/intake/sidecar.py"/>
        <source>The sidecar {name} cannot be read: {why}.</source>
        <translation>付属ファイル {name} を読み取れません：{why}。</translation>
    </message>
    <message>
        <location filename="../../app/intake/visits/days.py"/>
        <source>there is no date</source>
        <translation>日付がありません</translation>
    </message>
    <message>
        <location filename="../../app/intake/visits/days.py"/>
        <source>“{words}” is no date that is understood</source>
        <translation>「{words}」は日付として読めません</translation>
    </message>
    <message>
        <location filename="../../app/intake/visits/days.py"/>
        <source>“{words}” has a year of two figures</source>
        <translation>「{words}」は年が2桁です</translation>
    </message>
    <message>
        <location filename="../../app/intake/visits/days.py"/>
        <source>“{words}” is a spreadsheet's number of a day: save the column as dates</source>
        <translation>「{words}」は表計算ソフトの日付番号です。列を日付として保存してください</translation>
    </message>
    <message>
        <location filename="../../app/intake/visits/days.py"/>
        <source>“{words}” is no day of the calendar</source>
        <translation>「{words}」は暦にない日です</translation>
    </message>
    <message>
        <location filename="../../app/intake/visits/days.py"/>
        <source>“{words}” ends before it begins</source>
        <translation>「{words}」は終わりが始まりより前です</translation>
    </message>
    <message>
        <location filename="../../app/intake/visits/days.py"/>
        <source>“{words}” has no year</source>
        <translation>「{words}」に年がありません</translation>
    </message>
    <message>
        <location filename="../../app/intake/visits/days.py"/>
        <source>“{words}”: is the day or the month first?</source>
        <translation>「{words}」：日と月のどちらが先ですか</translation>
    </message>
    <message>
        <location filename="../../app/intake/visits/rows.py"/>
        <source>“{name}” is no country that is known</source>
        <translation>「{name}」という国は知られていません</translation>
    </message>
    <message>
        <location filename="../../app/intake/visits/rows.py"/>
        <source>“{name}” could be {join}</source>
        <translation>「{name}」は{join}のいずれかです</translation>
    </message>
    <message>
        <location filename="../../app/intake/visits/rows.py"/>
        <source>a name of more than 200 letters; put ; between names</source>
        <translation>200字を超える氏名です。氏名の間に ; を入れてください</translation>
    </message>
    <message>
        <location filename="../../app/intake/visits/rows.py"/>
        <location filename="../../app/intake/visits/table.py"/>
        <location filename="../../app/services/knowing.py"/>
        <source>Nothing was recorded.</source>
        <translation>何も記録されていません。</translation>
    </message>
    <message>
        <location filename="../../app/intake/visits/rows.py"/>
        <source>Give the first line headings such as Date, Countries, People, Place, Source.</source>
        <translation>1行目に「日付」「国」「出席者」「場所」「出典」などの見出しを付けてください。</translation>
    </message>
    <message>
        <location filename="../../app/intake/visits/rows.py"/>
        <source>No column of {name} is headed as a date.</source>
        <translation>{name}に日付の見出しの列がありません。</translation>
    </message>
    <message>
        <location filename="../../app/intake/visits/rows.py"/>
        <source>it has more cells than there are headings</source>
        <translation>見出しより多いセルがあります</translation>
    </message>
    <message>
        <location filename="../../app/intake/visits/rows.py"/>
        <source>nobody is said to have met</source>
        <translation>誰が会ったか書かれていません</translation>
    </message>
    <message>
        <location filename="../../app/intake/visits/rows.py"/>
        <source>it ends ({until}) before it begins ({date})</source>
        <translation>終わり（{until}）が始まり（{date}）より前です</translation>
    </message>
    <message>
        <location filename="../../app/intake/visits/table.py"/>
        <source>{name} is empty.</source>
        <translation>{name}は空です。</translation>
    </message>
    <message>
        <location filename="../../app/intake/visits/table.py"/>
        <source>Split it into several files.</source>
        <translation>いくつかのファイルに分けてください。</translation>
    </message>
    <message>
        <location filename="../../app/intake/visits/table.py"/>
        <source>{name} has more than {MOST_ROWS} rows.</source>
        <translation>{name}は{MOST_ROWS}行を超えています。</translation>
    </message>
    <message>
        <location filename="../../app/intake/visits/table.py"/>
        <source>{name}, line {line}: more than {MOST_COLUMNS} columns.</source>
        <translation>{name}の{line}行目：列が{MOST_COLUMNS}を超えています。</translation>
    </message>
    <message>
        <location filename="../../app/intake/visits/table.py"/>
        <source>{name}, line {line}: a cell of more than {MOST_LETTERS} letters; is a quotation mark missing?</source>
        <translation>{name}の{line}行目：{MOST_LETTERS}字を超えるセルがあります。引用符が抜けていませんか。</translation>
    </message>
    <message>
        <location filename="../../app/intake/visits/table.py"/>
        <source>{name} is larger than a table of visits may be ({value} MB).</source>
        <translation>{name}は訪問表として大きすぎます（上限{value}MB）。</translation>
    </message>
    <message>
        <location filename="../../app/intake/visits/table.py"/>
        <source>{path} cannot be read ({reason}).</source>
        <translation>{path}を読めません（{reason}）。</translation>
    </message>
    <message>
        <location filename="../../app/intake/visits/table.py"/>
        <source>{name}, line {begun}: this is no table ({error}).</source>
        <translation>{name}の{begun}行目：表ではありません（{error}）。</translation>
    </message>
    <message>
        <location filename="../../app/analysis/gaps.py"/>
        <source>days that may be the same ({stretch}, {day})</source>
        <translation>同じかもしれない日（{stretch}、{day}）</translation>
    </message>
    <message>
        <location filename="../../app/analysis/gaps.py"/>
        <source>the same day ({day})</source>
        <translation>同じ日（{day}）</translation>
    </message>
    <message>
        <location filename="../../app/analysis/gaps.py"/>
        <source>adjacent days ({date}, {day})</source>
        <translation>隣り合う日（{date}、{day}）</translation>
    </message>
    <message>
        <location filename="../../app/analysis/gaps.py"/>
        <source>the same sides, {why_days}</source>
        <translation>同じ双方、{why_days}</translation>
    </message>
    <message>
        <location filename="../../app/analysis/gaps.py"/>
        <source>{why_days}, but not both sides are known</source>
        <translation>{why_days}、ただし双方が分かっていません</translation>
    </message>
    <message>
        <location filename="../../app/analysis/gaps.py"/>
        <source>{why_days}, but others took part as well</source>
        <translation>{why_days}、ただしほかの参加者がいます</translation>
    </message>
    <message>
        <location filename="../../app/analysis/gaps.py"/>
        <source>the same sides on the same day ({day})</source>
        <translation>同じ日に同じ双方（{day}）</translation>
    </message>
    <message>
        <location filename="../../app/analysis/gaps.py"/>
        <source>confirmed by a person</source>
        <translation>人が確認</translation>
    </message>
    <message>
        <location filename="../../app/analysis/gaps.py"/>
        <source>{reason}; several texts come into question</source>
        <translation>{reason}。該当しうる文書が複数あります</translation>
    </message>
    <message>
        <location filename="../../app/analysis/gaps.py"/>
        <source>{reason}; several known meetings come into question</source>
        <translation>{reason}。該当しうる会談が複数あります</translation>
    </message>
    <message>
        <location filename="../../app/analysis/identity.py"/>
        <source>“{one}” and “{other}” both led the side {side} at one meeting</source>
        <translation>「{one}」と「{other}」は一つの会談でともに{side}の代表だった</translation>
    </message>
    <message>
        <location filename="../../app/analysis/identity.py"/>
        <source>“{one}” and “{other}” differ only in words left out</source>
        <translation>「{one}」と「{other}」は語の省略だけが異なる</translation>
    </message>
    <message>
        <location filename="../../app/analysis/identity.py"/>
        <source>“{one}” and “{other}” are spelled alike</source>
        <translation>「{one}」と「{other}」は表記が同じ</translation>
    </message>
    <message>
        <location filename="../../app/analysis/meetings.py"/>
        <source>the same sides on {days} ({day}, {day2}), with compatible principals</source>
        <translation>同じ側の会談、日付 {days}（{day}、{day2}）、会談者も矛盾しない</translation>
    </message>
    <message>
        <location filename="../../app/exchange/concordance.py"/>
        <source>The concordance is as it was.</source>
        <translation>用語対照は元のままです。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/concordance.py"/>
        <source>{name} holds no [[same]] entries with names.</source>
        <translation>{name} には names のある [[same]] の項目がありません。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/concordance.py"/>
        <source>{name}: names must be a list of texts.</source>
        <translation>{name}：names は文字列の一覧でなければなりません。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/concordance.py"/>
        <source>Save it as UTF-8 and try again.</source>
        <translation>UTF-8 で保存してからもう一度お試しください。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/concordance.py"/>
        <source>{name} is not written in UTF-8.</source>
        <translation>{name} は UTF-8 で書かれていません。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/concordance.py"/>
        <source>{name} cannot be read as TOML: {error}.</source>
        <translation>{name} は TOML として読めません：{error}。</translation>
    </message>
    <message>
        <location filename="../../app/exchange/concordance.py"/>
        <source>{name} cannot be read as CSV: {error}.</source>
        <translation>{name} は CSV として読めません：{error}。</translation>
    </message>
    <message>
        <location filename="../../app/index/store.py"/>
        <source>Nothing of the record is lost: the index is made from it.</source>
        <translation>記録は何も失われていません。索引は記録から作成されます。</translation>
    </message>
    <message>
        <location filename="../../app/index/store.py"/>
        <source>The search index in {name} is damaged.</source>
        <translation>{name} の検索索引が破損しています。</translation>
    </message>
    <message>
        <location filename="../../app/index/store.py"/>
        <source>The search index could not be written: {words}</source>
        <translation>検索索引を書き込めませんでした：{words}</translation>
    </message>
    <message>
        <location filename="../../app/index/store.py"/>
        <source>The disk is full: the search index was not written.</source>
        <translation>ディスクに空きがなく、検索索引を書き込めませんでした。</translation>
    </message>
    <message>
        <location filename="../../app/index/store.py"/>
        <source>The record is not touched.</source>
        <translation>記録は変更していません。</translation>
    </message>
    <message>
        <location filename="../../app/index/store.py"/>
        <source>Another window or command is writing the search index.</source>
        <translation>別のウィンドウまたはコマンドが検索索引を書き込み中です。</translation>
    </message>
    <message>
        <location filename="../../app/brief/compose.py"/>
        <location filename="../../app/brief/words.py"/>
        <location filename="../../app/services/drafts.py"/>
        <location filename="../../app/services/saved.py"/>
        <source>There are: {known}.</source>
        <translation>使用できるもの：{known}。</translation>
    </message>
    <message>
        <location filename="../../app/brief/compose.py"/>
        <source>There is no brief template called “{template}”.</source>
        <translation>ブリーフ資料の様式「{template}」はありません。</translation>
    </message>
    <message>
        <location filename="../../app/brief/compose.py"/>
        <location filename="../../app/services/attendance_out.py"/>
        <source>There are: {join}.</source>
        <translation>使用できるもの：{join}。</translation>
    </message>
    <message>
        <location filename="../../app/brief/compose.py"/>
        <location filename="../../app/services/attendance_out.py"/>
        <source>There is no paper called “{paper}”.</source>
        <translation>用紙「{paper}」はありません。</translation>
    </message>
    <message>
        <location filename="../../app/brief/compose.py"/>
        <source>A brief needs at least one readout.</source>
        <translation>ブリーフ資料には発表文が1件以上必要です。</translation>
    </message>
    <message>
        <location filename="../../app/brief/counterpart.py"/>
        <source>Give a country's code or a person's name as printed, or choose other readouts.</source>
        <translation>国コードまたは表記どおりの氏名を指定するか、別の発表文を選んでください。</translation>
    </message>
    <message>
        <location filename="../../app/brief/counterpart.py"/>
        <source>No reading of this selection names “{subject}”.</source>
        <translation>選択した発表文に「{subject}」の記載はありません。</translation>
    </message>
    <message>
        <location filename="../../app/brief/counterpart.py"/>
        <source>Choose readouts of meetings with one counterpart.</source>
        <translation>同じ相手方との会談の発表文を選んでください。</translation>
    </message>
    <message>
        <location filename="../../app/brief/counterpart.py"/>
        <source>The selection does not tell whom the brief is on: no reading names a second side.</source>
        <translation>選択した発表文に第二の側がなく、誰についての資料か決まりません。</translation>
    </message>
    <message>
        <location filename="../../app/brief/file.py"/>
        <source>The earlier {name} is untouched.</source>
        <translation>以前の {name} は元のままです。</translation>
    </message>
    <message>
        <location filename="../../app/brief/file.py"/>
        <source>Nothing half-written was left behind.</source>
        <translation>書きかけのものは残っていません。</translation>
    </message>
    <message>
        <location filename="../../app/brief/file.py"/>
        <source>Choose a folder you may write to.</source>
        <translation>書き込めるフォルダを選んでください。</translation>
    </message>
    <message>
        <location filename="../../app/brief/file.py"/>
        <source>The brief was not written: {path} cannot be used ({reason}).</source>
        <translation>ブリーフ資料を出力できませんでした。{path} を使用できません（{reason}）。</translation>
    </message>
    <message>
        <location filename="../../app/brief/file.py"/>
        <source>Give the brief a file name.</source>
        <translation>ブリーフ資料にファイル名を付けてください。</translation>
    </message>
    <message>
        <location filename="../../app/brief/file.py"/>
        <source>The brief was not written: {path} is a folder.</source>
        <translation>ブリーフ資料を出力できませんでした。{path} はフォルダです。</translation>
    </message>
    <message>
        <location filename="../../app/brief/file.py"/>
        <source>{name} is untouched.</source>
        <translation>{name} は元のままです。</translation>
    </message>
    <message>
        <location filename="../../app/brief/file.py"/>
        <location filename="../../app/services/saved.py"/>
        <source>Choose another name.</source>
        <translation>別の名前を選んでください。</translation>
    </message>
    <message>
        <location filename="../../app/brief/file.py"/>
        <source>The brief was not written: {path} is read-only.</source>
        <translation>ブリーフ資料を出力できませんでした。{path} は読み取り専用です。</translation>
    </message>
    <message>
        <location filename="../../app/brief/file.py"/>
        <source>Free some space, or choose another folder.</source>
        <translation>空き容量を確保するか、別のフォルダを選んでください。</translation>
    </message>
    <message>
        <location filename="../../app/brief/file.py"/>
        <source>The brief was not written: there is no room left on the disk for {name}.</source>
        <translation>ブリーフ資料を出力できませんでした。{name} を書き込む空き容量がありません。</translation>
    </message>
    <message>
        <location filename="../../app/brief/file.py"/>
        <source>Close it there, or choose another name.</source>
        <translation>そのプログラムで閉じるか、別の名前を選んでください。</translation>
    </message>
    <message>
        <location filename="../../app/brief/file.py"/>
        <source>The brief was not written: {name} is open in another program.</source>
        <translation>ブリーフ資料を出力できませんでした。{name} は別のプログラムで開かれています。</translation>
    </message>
    <message>
        <location filename="../../app/brief/fitting.py"/>
        <source>Any earlier brief is untouched.</source>
        <translation>以前のブリーフ資料は元のままです。</translation>
    </message>
    <message>
        <location filename="../../app/brief/fitting.py"/>
        <source>Choose another template.</source>
        <translation>別の様式を選んでください。</translation>
    </message>
    <message>
        <location filename="../../app/brief/fitting.py"/>
        <source>The brief was not written: even with all that may be left out it is longer than one page.</source>
        <translation>ブリーフ資料を出力できませんでした。省けるものをすべて省いても1ページに収まりません。</translation>
    </message>
    <message>
        <location filename="../../app/brief/handling.py"/>
        <source>There are: {listed}.</source>
        <translation>使用できるもの：{listed}。</translation>
    </message>
    <message>
        <location filename="../../app/brief/handling.py"/>
        <source>There is no handling level called “{key}”.</source>
        <translation>取扱区分「{key}」はありません。</translation>
    </message>
    <message>
        <location filename="../../app/brief/handling.py"/>
        <source>The handling levels of {path} cannot be used: each needs a key of its own, and “unmarked” must be one.</source>
        <translation>{path} の取扱区分は使用できません。各区分に固有のキーが必要で、その一つは「unmarked」でなければなりません。</translation>
    </message>
    <message>
        <location filename="../../app/brief/handling.py"/>
        <source>Each [[level]] needs a key; see resources/briefs/handling.toml.</source>
        <translation>各 [[level]] にはキーが必要です。resources/briefs/handling.toml を参照してください。</translation>
    </message>
    <message>
        <location filename="../../app/brief/handling.py"/>
        <source>The handling levels of {path} cannot be read: {error}.</source>
        <translation>{path} の取扱区分を読み取れません：{error}。</translation>
    </message>
    <message>
        <location filename="../../app/brief/logo.py"/>
        <source>Save it smaller.</source>
        <translation>小さくして保存し直してください。</translation>
    </message>
    <message>
        <location filename="../../app/brief/logo.py"/>
        <source>The logo {name} is larger than {value} MB.</source>
        <translation>ロゴ {name} は {value} MB を超えています。</translation>
    </message>
    <message>
        <location filename="../../app/brief/logo.py"/>
        <source>The logo {path} cannot be read ({value}).</source>
        <translation>ロゴ {path} を読み取れません（{value}）。</translation>
    </message>
    <message>
        <location filename="../../app/brief/logo.py"/>
        <source>Save it as PNG, or as an SVG of plain shapes and colours.</source>
        <translation>PNG、または単純な図形と色の SVG で保存してください。</translation>
    </message>
    <message>
        <location filename="../../app/brief/logo.py"/>
        <source>The logo {name} cannot be drawn: {error}.</source>
        <translation>ロゴ {name} を描画できません：{error}。</translation>
    </message>
    <message>
        <location filename="../../app/brief/one_page.py"/>
        <source>Choose one, or another template.</source>
        <translation>1件を選ぶか、別の様式にしてください。</translation>
    </message>
    <message>
        <location filename="../../app/brief/one_page.py"/>
        <source>The one-page brief is on one readout.</source>
        <translation>1枚ものの対象は発表文1件です。</translation>
    </message>
    <message>
        <location filename="../../app/brief/quotations.py"/>
        <location filename="../../app/brief/render/rereading.py"/>
        <source>The record, your notes and any earlier brief are untouched.</source>
        <translation>記録、メモ、以前のブリーフ資料は元のままです。</translation>
    </message>
    <message>
        <location filename="../../app/brief/quotations.py"/>
        <source>Run the check of both files (chancery check) to see more.</source>
        <translation>両ファイルの検査（chancery check）で詳細を確認できます。</translation>
    </message>
    <message>
        <location filename="../../app/brief/render/pdf.py"/>
        <source>Any earlier brief, the record and your notes are untouched.</source>
        <translation>以前のブリーフ資料、記録、メモは元のままです。</translation>
    </message>
    <message>
        <location filename="../../app/brief/render/pdf.py"/>
        <source>A font that has them is found once it is installed, but for scripts that must be shaped.</source>
        <translation>その文字を含むフォントをこのコンピューターに入れれば自動で見つかります（字形の組み替えが必要な文字体系を除く）。</translation>
    </message>
    <message>
        <location filename="../../app/brief/render/pdf.py"/>
        <source>The brief was not written: no font at hand can set these characters: {shown}.</source>
        <translation>ブリーフ資料を出力できませんでした。手元のどのフォントでも組めない文字があります：{shown}。</translation>
    </message>
    <message>
        <location filename="../../app/brief/words.py"/>
        <source>Briefs have no headings in “{language}”.</source>
        <translation>ブリーフ資料の見出しに「{language}」はありません。</translation>
    </message>
    <message>
        <location filename="../../app/services/annotating.py"/>
        <location filename="../../app/services/sample.py"/>
        <source>annotation</source>
        <translation>注釈</translation>
    </message>
    <message>
        <location filename="../../app/services/annotating.py"/>
        <location filename="../../app/services/marking.py"/>
        <source>marking of all hits</source>
        <translation>該当箇所の一括マーク</translation>
    </message>
    <message>
        <location filename="../../app/services/annotating.py"/>
        <source>edges</source>
        <translation>範囲</translation>
    </message>
    <message>
        <location filename="../../app/services/annotating.py"/>
        <source>colour</source>
        <translation>色</translation>
    </message>
    <message>
        <location filename="../../app/services/annotating.py"/>
        <source>note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <location filename="../../app/services/annotating.py"/>
        <source>tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <location filename="../../app/services/annotating.py"/>
        <source>handling level</source>
        <translation>取扱区分</translation>
    </message>
    <message>
        <location filename="../../app/services/annotating.py"/>
        <location filename="../../app/services/carrying.py"/>
        <source>deletion</source>
        <translation>削除</translation>
    </message>
    <message>
        <location filename="../../app/services/annotating.py"/>
        <source>Nothing was annotated.</source>
        <translation>注釈は付けていません。</translation>
    </message>
    <message>
        <location filename="../../app/services/annotating.py"/>
        <source>Give a longer quotation that stands there once.</source>
        <translation>本文に1回だけ現れる、より長い引用を指定してください。</translation>
    </message>
    <message>
        <location filename="../../app/services/annotating.py"/>
        <source>“{quote}” stands {len} times in this text: {places}.</source>
        <translation>「{quote}」はこの文書に{len}回現れます：{places}。</translation>
    </message>
    <message>
        <location filename="../../app/services/annotating.py"/>
        <location filename="../../app/services/exchange/citing.py"/>
        <location filename="../../app/services/exchange/outgoing.py"/>
        <location filename="../../app/services/marking.py"/>
        <source>Choose one of {join}.</source>
        <translation>{join} から選んでください。</translation>
    </message>
    <message>
        <location filename="../../app/services/annotating.py"/>
        <location filename="../../app/services/marking.py"/>
        <source>There is no colour '{colour}'.</source>
        <translation>色「{colour}」はありません。</translation>
    </message>
    <message>
        <location filename="../../app/services/annotating.py"/>
        <source>There is no kind '{kind}'.</source>
        <translation>種類「{kind}」はありません。</translation>
    </message>
    <message>
        <location filename="../../app/services/annotating.py"/>
        <location filename="../../app/services/coding.py"/>
        <source>The notebook holds no annotation {uid}.</source>
        <translation>ノートに注釈 {uid} はありません。</translation>
    </message>
    <message>
        <location filename="../../app/services/annotating.py"/>
        <source>The quotation is empty.</source>
        <translation>引用が空です。</translation>
    </message>
    <message>
        <location filename="../../app/services/annotating.py"/>
        <source>Copy the quotation from the text, letter for letter.</source>
        <translation>引用は本文から一字一句そのままコピーしてください。</translation>
    </message>
    <message>
        <location filename="../../app/services/annotating.py"/>
        <source>The text of {uid} does not contain “{quote}”.</source>
        <translation>{uid} の本文に「{quote}」はありません。</translation>
    </message>
    <message>
        <location filename="../../app/services/annotating.py"/>
        <source>the change names no annotation</source>
        <translation>変更に注釈が含まれていません</translation>
    </message>
    <message>
        <location filename="../../app/services/attendance.py"/>
        <source>Write 2017-07-07, 2017-07, 2017, first or last.</source>
        <translation>2017-07-07、2017-07、2017、first、lastのように書いてください。</translation>
    </message>
    <message>
        <location filename="../../app/services/attendance.py"/>
        <source>“{one}” is no time that a meeting can be named by.</source>
        <translation>「{one}」では会談を指せません。</translation>
    </message>
    <message>
        <location filename="../../app/services/attendance.py"/>
        <source>No text of this selection is of a meeting in {one}.</source>
        <translation>この範囲に{one}の会談の文書はありません。</translation>
    </message>
    <message>
        <location filename="../../app/services/attendance_out.py"/>
        <source>Meetings of which several texts are taken for one by day, sides and persons, not confirmed: {count}.</source>
        <translation>日付・双方・出席者から複数の文書を一つの会談とみなしたもの（未確認）：{count}件。</translation>
    </message>
    <message>
        <location filename="../../app/services/attendance_out.py"/>
        <source>The newest meetings are shown; older texts left out: {count}.</source>
        <translation>新しい会談から表示しています。古い文書{count}件は省かれています。</translation>
    </message>
    <message>
        <location filename="../../app/services/briefing.py"/>
        <source>Type can be set at {SIZES} to {SIZES2} percent, not at {size}.</source>
        <translation>文字サイズは{SIZES}～{SIZES2}％です。{size} は指定できません。</translation>
    </message>
    <message>
        <location filename="../../app/services/briefing.py"/>
        <location filename="../../app/services/exchange/outgoing.py"/>
        <location filename="../../app/services/result_table.py"/>
        <source>Nothing was written.</source>
        <translation>何も書き込んでいません。</translation>
    </message>
    <message>
        <location filename="../../app/services/briefing.py"/>
        <source>Let the name end in .pdf, .docx or .md.</source>
        <translation>名前の末尾を .pdf、.docx、.md のいずれかにしてください。</translation>
    </message>
    <message>
        <location filename="../../app/services/briefing.py"/>
        <source>A brief is a PDF, a Word document or Markdown; a file that ends in {ending} is none.</source>
        <translation>ブリーフは PDF、Word 文書または Markdown です。末尾が {ending} のファイルはそのいずれでもありません。</translation>
    </message>
    <message>
        <location filename="../../app/services/carrying.py"/>
        <source>placing</source>
        <translation>配置</translation>
    </message>
    <message>
        <location filename="../../app/services/carrying.py"/>
        <source>The notebook holds no annotation {annotation_uid}.</source>
        <translation>ノートに注釈 {annotation_uid} はありません。</translation>
    </message>
    <message>
        <location filename="../../app/services/choosing.py"/>
        <source>Give a country's name or code, or a person's name as printed.</source>
        <translation>国名・国コードまたは表記どおりの氏名を指定してください。</translation>
    </message>
    <message>
        <location filename="../../app/services/choosing.py"/>
        <source>No readout here has “{wanted}” for a side or a person.</source>
        <translation>「{wanted}」を側または人物とする発表文はありません。</translation>
    </message>
    <message>
        <location filename="../../app/services/coding.py"/>
        <source>new tag</source>
        <translation>新規タグ</translation>
    </message>
    <message>
        <location filename="../../app/services/coding.py"/>
        <source>definition</source>
        <translation>定義</translation>
    </message>
    <message>
        <location filename="../../app/services/coding.py"/>
        <source>tag colour</source>
        <translation>タグの色</translation>
    </message>
    <message>
        <location filename="../../app/services/coding.py"/>
        <source>tag name</source>
        <translation>タグ名</translation>
    </message>
    <message>
        <location filename="../../app/services/coding.py"/>
        <source>tag move</source>
        <translation>タグの移動</translation>
    </message>
    <message>
        <location filename="../../app/services/coding.py"/>
        <source>tag deletion</source>
        <translation>タグの削除</translation>
    </message>
    <message>
        <location filename="../../app/services/coding.py"/>
        <source>link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <location filename="../../app/services/coding.py"/>
        <source>link deletion</source>
        <translation>リンクの削除</translation>
    </message>
    <message>
        <location filename="../../app/services/coding.py"/>
        <source>restoring</source>
        <translation>復元</translation>
    </message>
    <message>
        <location filename="../../app/services/coding.py"/>
        <source>Choose one of {join}, or type one.</source>
        <translation>{join} から選ぶか、入力してください。</translation>
    </message>
    <message>
        <location filename="../../app/services/coding.py"/>
        <source>The link has no name.</source>
        <translation>リンクに名前がありません。</translation>
    </message>
    <message>
        <location filename="../../app/services/coding.py"/>
        <source>An annotation cannot be linked to itself.</source>
        <translation>注釈を自分自身にリンクすることはできません。</translation>
    </message>
    <message>
        <location filename="../../app/services/coding.py"/>
        <source>The codebook no longer holds this tag.</source>
        <translation>このタグはもうコードブックにありません。</translation>
    </message>
    <message>
        <location filename="../../app/services/coding.py"/>
        <source>Parts are set off by /: Security/North Korea.</source>
        <translation>上位・下位は / で区切ります（例：安全保障/北朝鮮）。</translation>
    </message>
    <message>
        <location filename="../../app/services/coding.py"/>
        <source>A tag needs a name.</source>
        <translation>タグには名前が必要です。</translation>
    </message>
    <message>
        <location filename="../../app/services/coding.py"/>
        <source>tag merge</source>
        <translation>タグの統合</translation>
    </message>
    <message>
        <location filename="../../app/services/coding.py"/>
        <location filename="../../app/services/splitting.py"/>
        <source>Nothing was changed.</source>
        <translation>何も変更していません。</translation>
    </message>
    <message>
        <location filename="../../app/services/coding.py"/>
        <source>Merge the two, or choose another name.</source>
        <translation>2つを統合するか、別の名前を選んでください。</translation>
    </message>
    <message>
        <location filename="../../app/services/coding.py"/>
        <source>That cannot be done: {error}.</source>
        <translation>実行できません：{error}。</translation>
    </message>
    <message>
        <location filename="../../app/services/companions.py"/>
        <source>the same meeting</source>
        <translation>同じ会談</translation>
    </message>
    <message>
        <location filename="../../app/services/companions.py"/>
        <source>a later text from the same address</source>
        <translation>同じURLの後の版</translation>
    </message>
    <message>
        <location filename="../../app/services/companions.py"/>
        <source>an earlier text from the same address</source>
        <translation>同じURLの前の版</translation>
    </message>
    <message>
        <location filename="../../app/services/concordance.py"/>
        <source>concordance</source>
        <translation>用語対照</translation>
    </message>
    <message>
        <location filename="../../app/services/concordance.py"/>
        <source>concordance deletion</source>
        <translation>用語対照の削除</translation>
    </message>
    <message>
        <location filename="../../app/services/concordance.py"/>
        <source>concordance import</source>
        <translation>用語対照の取り込み</translation>
    </message>
    <message>
        <location filename="../../app/services/concordance.py"/>
        <source>The concordance no longer holds this entry.</source>
        <translation>用語対照にこの項目はもうありません。</translation>
    </message>
    <message>
        <location filename="../../app/services/concordance.py"/>
        <source>'chancery concordance' shows what it holds.</source>
        <translation>「chancery concordance」で内容を確認できます。</translation>
    </message>
    <message>
        <location filename="../../app/services/concordance.py"/>
        <source>The concordance holds no “{name}”.</source>
        <translation>用語対照に「{name}」はありません。</translation>
    </message>
    <message>
        <location filename="../../app/services/concordance.py"/>
        <source>Write two at least: Woodside summit = San Francisco vision.</source>
        <translation>二つ以上書いてください：ウッドサイド会談 = サンフランシスコ・ビジョン。</translation>
    </message>
    <message>
        <location filename="../../app/services/concordance.py"/>
        <source>One name alone says nothing.</source>
        <translation>名前が一つだけでは意味がありません。</translation>
    </message>
    <message>
        <location filename="../../app/services/concordance.py"/>
        <source>{name} is too large for a list of names.</source>
        <translation>{name} は名前の一覧としては大きすぎます。</translation>
    </message>
    <message>
        <location filename="../../app/services/coverage.py"/>
        <source>Texts looked through: {count}.</source>
        <translation>対象：文書{count}件。</translation>
    </message>
    <message>
        <location filename="../../app/services/coverage.py"/>
        <source>Texts looked through: {count}, of meetings from {first} to {last}.</source>
        <translation>対象：{first}から{last}までの会談の文書{count}件。</translation>
    </message>
    <message>
        <location filename="../../app/services/coverage.py"/>
        <source>Texts looked through: {count}, of {first}.</source>
        <translation>対象：{first}の文書{count}件。</translation>
    </message>
    <message>
        <location filename="../../app/services/coverage.py"/>
        <source>Known meetings with a text: {count} of {count2}; without one: {count3}.</source>
        <translation>知られている会談{count2}件のうち文書があるものは{count}件、ないものは{count3}件。</translation>
    </message>
    <message>
        <location filename="../../app/services/coverage.py"/>
        <source>No meeting without a text is recorded, so a gap would not show.</source>
        <translation>文書のない会談は記録されていないため、欠落があっても分かりません。</translation>
    </message>
    <message>
        <location filename="../../app/services/coverage.py"/>
        <source>{count} of these may have one: the review of what may be the same tells.</source>
        <translation>そのうち{count}件は文書があるかもしれません。同一かどうかの確認で示されます。</translation>
    </message>
    <message>
        <location filename="../../app/services/coverage.py"/>
        <source>Texts not in the search index yet, and not looked through: {count}.</source>
        <translation>文書{count}件はまだ検索索引になく、対象外です。</translation>
    </message>
    <message>
        <location filename="../../app/services/coverage.py"/>
        <source>Texts held for review, as they do not read as readouts: {count}.</source>
        <translation>発表文として読めず確認待ちのもの：{count}件。</translation>
    </message>
    <message>
        <location filename="../../app/services/coverage.py"/>
        <source>Texts without a date: {count}.</source>
        <translation>日付のないもの：{count}件。</translation>
    </message>
    <message>
        <location filename="../../app/services/curating.py"/>
        <location filename="../../app/services/persons.py"/>
        <source>Name one by the uid.</source>
        <translation>uidで一つを指定してください。</translation>
    </message>
    <message>
        <location filename="../../app/services/curating.py"/>
        <source>“{name}” could mean {len} persons: {candidates}.</source>
        <translation>「{name}」に当たる人物が{len}人います：{candidates}。</translation>
    </message>
    <message>
        <location filename="../../app/services/curating.py"/>
        <location filename="../../app/services/persons.py"/>
        <source>'chancery people' shows who is named.</source>
        <translation>「chancery people」で名のある人物を表示できます。</translation>
    </message>
    <message>
        <location filename="../../app/services/curating.py"/>
        <source>No text names “{name}”.</source>
        <translation>「{name}」の名がある文書はありません。</translation>
    </message>
    <message>
        <location filename="../../app/services/curating.py"/>
        <source>That is one and the same already.</source>
        <translation>すでに同一です。</translation>
    </message>
    <message>
        <location filename="../../app/services/curating.py"/>
        <source>There is no decision {number} in force.</source>
        <translation>有効な判断 {number} はありません。</translation>
    </message>
    <message>
        <location filename="../../app/services/curating.py"/>
        <source>'chancery proposals' shows what may be the same.</source>
        <translation>chancery proposals で同一の候補を確認できます。</translation>
    </message>
    <message>
        <location filename="../../app/services/curating.py"/>
        <source>The archive knows no {uid}.</source>
        <translation>アーカイブに {uid} はありません。</translation>
    </message>
    <message>
        <location filename="../../app/services/drafts.py"/>
        <location filename="../../app/services/saved.py"/>
        <source>None is kept yet.</source>
        <translation>まだ保存されていません。</translation>
    </message>
    <message>
        <location filename="../../app/services/drafts.py"/>
        <source>The notebook holds no draft called “{name}”.</source>
        <translation>ノートに下書き「{name}」はありません。</translation>
    </message>
    <message>
        <location filename="../../app/services/drafts.py"/>
        <source>brief</source>
        <translation>ブリーフ資料</translation>
    </message>
    <message>
        <location filename="../../app/services/drafts.py"/>
        <source>deletion of a brief</source>
        <translation>ブリーフ資料の削除</translation>
    </message>
    <message>
        <location filename="../../app/services/exchange/citing.py"/>
        <source>There is no style '{style}'.</source>
        <translation>書式「{style}」はありません。</translation>
    </message>
    <message>
        <location filename="../../app/services/exchange/outgoing.py"/>
        <source>There is no format '{form}'.</source>
        <translation>形式「{form}」はありません。</translation>
    </message>
    <message>
        <location filename="../../app/services/exchange/taking_in.py"/>
        <source>taking in</source>
        <translation>取込み</translation>
    </message>
    <message>
        <location filename="../../app/services/exchange/taking_in.py"/>
        <source>Name a colleague's.</source>
        <translation>同僚のノートを指定してください。</translation>
    </message>
    <message>
        <location filename="../../app/services/exchange/taking_in.py"/>
        <source>{name} is the notebook that is open.</source>
        <translation>{name} は現在開いているノートです。</translation>
    </message>
    <message>
        <location filename="../../app/services/exchange/taking_in.py"/>
        <source>Nothing was taken.</source>
        <translation>何も取り込んでいません。</translation>
    </message>
    <message>
        <location filename="../../app/services/exchange/taking_in.py"/>
        <source>{name} is larger than {value} MB.</source>
        <translation>{name} は {value} MB を超えています。</translation>
    </message>
    <message>
        <location filename="../../app/services/exchange/taking_in.py"/>
        <source>{name} is neither a notebook nor a JSON document of annotations.</source>
        <translation>{name} はノートでも注釈の JSON 文書でもありません。</translation>
    </message>
    <message>
        <location filename="../../app/services/exporting.py"/>
        <source>the process that made a brief ended without an answer</source>
        <translation>資料を作る処理が応答せずに終了しました</translation>
    </message>
    <message>
        <location filename="../../app/services/importing.py"/>
        <source>{said} {doubts} finding to review.</source>
        <translation>{said}要確認{doubts}件。</translation>
    </message>
    <message>
        <location filename="../../app/services/importing.py"/>
        <source>{said} {doubts} findings to review.</source>
        <translation>{said}要確認{doubts}件。</translation>
    </message>
    <message>
        <location filename="../../app/services/importing.py"/>
        <source>“{title}” is already held.</source>
        <translation>「{title}」はすでに保有しています。</translation>
    </message>
    <message>
        <location filename="../../app/services/importing.py"/>
        <source>“{title}” is held for review: {reason}</source>
        <translation>「{title}」は確認待ちです：{reason}</translation>
    </message>
    <message>
        <location filename="../../app/services/importing.py"/>
        <source>“{title}” was added as a revision of the text held from the same address.</source>
        <translation>「{title}」を、同じアドレスから既に保存されているテキストの改訂版として追加しました。</translation>
    </message>
    <message>
        <location filename="../../app/services/importing.py"/>
        <source>“{title}” was added.</source>
        <translation>「{title}」を追加しました。</translation>
    </message>
    <message>
        <location filename="../../app/services/importing.py"/>
        <source>“{title}” was added and split into {count} readouts; the whole page stays out of the lists.</source>
        <translation>「{title}」を取り込み、発表文{count}件に分割しました。元のページは一覧に出しません。</translation>
    </message>
    <message>
        <location filename="../../app/services/importing.py"/>
        <source>Cut from “{title}”.</source>
        <translation>「{title}」から切り出し。</translation>
    </message>
    <message>
        <location filename="../../app/services/knowing.py"/>
        <source>“{name}” could mean {len} recorded meetings: {join}.</source>
        <translation>「{name}」に当たる会談の記録が{len}件あります：{join}。</translation>
    </message>
    <message>
        <location filename="../../app/services/knowing.py"/>
        <source>'chancery meetings' shows them, with uids.</source>
        <translation>「chancery meetings」でuidとともに表示できます。</translation>
    </message>
    <message>
        <location filename="../../app/services/knowing.py"/>
        <source>No meeting “{name}” is recorded.</source>
        <translation>会談「{name}」は記録されていません。</translation>
    </message>
    <message>
        <location filename="../../app/services/knowing.py"/>
        <source>A meeting cannot end ({until}) before it begins ({date}).</source>
        <translation>会談は始まり（{date}）より前に終わる（{until}）ことはできません。</translation>
    </message>
    <message>
        <location filename="../../app/services/knowing.py"/>
        <source>Give the sides, or who was there.</source>
        <translation>双方または出席者を入れてください。</translation>
    </message>
    <message>
        <location filename="../../app/services/knowing.py"/>
        <source>Nobody is said to have met.</source>
        <translation>誰が会ったか書かれていません。</translation>
    </message>
    <message>
        <location filename="../../app/services/knowing.py"/>
        <source>Name the calendar, list or report that tells of it.</source>
        <translation>それを伝える日程表、一覧、報道などを書いてください。</translation>
    </message>
    <message>
        <location filename="../../app/services/knowing.py"/>
        <source>It is not said where this meeting is known from.</source>
        <translation>この会談の出典が書かれていません。</translation>
    </message>
    <message>
        <location filename="../../app/services/knowing.py"/>
        <source>replaced by {new}</source>
        <translation>{new}に置き換え</translation>
    </message>
    <message>
        <location filename="../../app/services/knowing.py"/>
        <source>Write 2017-07-07, 2017-07 or 2017.</source>
        <translation>2017-07-07、2017-07、2017のように書いてください。</translation>
    </message>
    <message>
        <location filename="../../app/services/knowing.py"/>
        <source>“{day}” is no date.</source>
        <translation>「{day}」は日付ではありません。</translation>
    </message>
    <message>
        <location filename="../../app/services/marking.py"/>
        <source>Nothing was marked.</source>
        <translation>何もマークしていません。</translation>
    </message>
    <message>
        <location filename="../../app/services/marking.py"/>
        <source>Narrow the search to {PLACES_AT_MOST} at most.</source>
        <translation>検索を {PLACES_AT_MOST} か所以下に絞ってください。</translation>
    </message>
    <message>
        <location filename="../../app/services/marking.py"/>
        <source>{len} places are too many for one step.</source>
        <translation>一度にマークするには {len} か所は多すぎます。</translation>
    </message>
    <message>
        <location filename="../../app/services/mentions.py"/>
        <source>by the name of the occasion</source>
        <translation>機会の名称</translation>
    </message>
    <message>
        <location filename="../../app/services/mentions.py"/>
        <source>by day and sides</source>
        <translation>日付と双方の国</translation>
    </message>
    <message>
        <location filename="../../app/services/mentions.py"/>
        <source>by date, sides and name</source>
        <translation>日付・双方の国・名称</translation>
    </message>
    <message>
        <location filename="../../app/services/pairs.py"/>
        <source>Give the code.</source>
        <translation>コードを指定してください。</translation>
    </message>
    <message>
        <location filename="../../app/services/pairs.py"/>
        <source>“{name}” could mean {join}.</source>
        <translation>「{name}」は{join}のいずれとも取れます。</translation>
    </message>
    <message>
        <location filename="../../app/services/pairs.py"/>
        <source>{first} is one side: a pair has two.</source>
        <translation>{first}は一つの側です。2か国を指定してください。</translation>
    </message>
    <message>
        <location filename="../../app/services/pairs.py"/>
        <source>Give a code such as JP, or a name such as Japan.</source>
        <translation>JPのようなコードか、国名を指定してください。</translation>
    </message>
    <message>
        <location filename="../../app/services/pairs.py"/>
        <source>“{name}” is no country.</source>
        <translation>「{name}」は国ではありません。</translation>
    </message>
    <message>
        <location filename="../../app/services/persons.py"/>
        <source>“{name}” could mean {len} people: {candidates}.</source>
        <translation>「{name}」は{len}人のいずれとも取れます：{candidates}</translation>
    </message>
    <message>
        <location filename="../../app/services/persons.py"/>
        <source>No reading in force names a person {uid}.</source>
        <translation>有効な読み取りに人物 {uid} は出てきません。</translation>
    </message>
    <message>
        <location filename="../../app/services/persons.py"/>
        <source>The reading of {readout} names no “{name}” any more.</source>
        <translation>{readout} の読み取りに「{name}」はもう出てきません。</translation>
    </message>
    <message>
        <location filename="../../app/services/persons.py"/>
        <source>'chancery people' shows who is named, with uids.</source>
        <translation>「chancery people」が名の挙がる人物をuid付きで示します。</translation>
    </message>
    <message>
        <location filename="../../app/services/persons.py"/>
        <source>The archive names nobody “{name}”.</source>
        <translation>文書庫に「{name}」という人物は出てきません。</translation>
    </message>
    <message>
        <location filename="../../app/services/places.py"/>
        <source>Run scripts/build_archive.py, or name an archive with --archive.</source>
        <translation>scripts/build_archive.py を実行するか、--archive でアーカイブを指定してください。</translation>
    </message>
    <message>
        <location filename="../../app/services/places.py"/>
        <source>The archive that ships with Chancery is missing.</source>
        <translation>Chancery 付属のアーカイブがありません。</translation>
    </message>
    <message>
        <location filename="../../app/services/reading.py"/>
        <source>{uid} is no revision: no earlier text from its address is held.</source>
        <translation>{uid} は改訂版ではありません。同じURLの前の版がありません。</translation>
    </message>
    <message>
        <location filename="../../app/services/reviewing.py"/>
        <source>a correction points past the text: {span}</source>
        <translation>訂正の位置が本文の範囲外です：{span}</translation>
    </message>
    <message>
        <location filename="../../app/services/saved.py"/>
        <source>No search is kept as “{name}”.</source>
        <translation>「{name}」という保存した検索はありません。</translation>
    </message>
    <message>
        <location filename="../../app/services/saved.py"/>
        <source>saved search</source>
        <translation>検索の保存</translation>
    </message>
    <message>
        <location filename="../../app/services/saved.py"/>
        <source>name of a search</source>
        <translation>検索の名前</translation>
    </message>
    <message>
        <location filename="../../app/services/saved.py"/>
        <source>search deletion</source>
        <translation>検索の削除</translation>
    </message>
    <message>
        <location filename="../../app/services/saved.py"/>
        <source>The notebook no longer holds this search.</source>
        <translation>ノートにこの検索はもうありません。</translation>
    </message>
    <message>
        <location filename="../../app/services/saved.py"/>
        <source>Another search is called “{called}”.</source>
        <translation>「{called}」という検索がすでにあります。</translation>
    </message>
    <message>
        <location filename="../../app/services/saved.py"/>
        <source>A search that is kept needs a name.</source>
        <translation>検索を保存するには名前が必要です。</translation>
    </message>
    <message>
        <location filename="../../app/services/searching.py"/>
        <source>Nothing of the record is lost.</source>
        <translation>記録は何も失われていません。</translation>
    </message>
    <message>
        <location filename="../../app/services/searching.py"/>
        <source>The search index was damaged. It is being made anew; until then nothing is found by words.</source>
        <translation>検索索引が壊れていました。作り直しています。終わるまで語による検索はできません。</translation>
    </message>
    <message>
        <location filename="../../app/services/sources.py"/>
        <source>No file was changed.</source>
        <translation>ファイルは変更していません。</translation>
    </message>
    <message>
        <location filename="../../app/services/sources.py"/>
        <source>That is one and the same text.</source>
        <translation>すでに同一の文書です。</translation>
    </message>
    <message>
        <location filename="../../app/services/sources.py"/>
        <source>It was left as it is.</source>
        <translation>元のまま残しました。</translation>
    </message>
    <message>
        <location filename="../../app/services/sources.py"/>
        <source>{name} is there already.</source>
        <translation>{name} はすでにあります。</translation>
    </message>
    <message>
        <location filename="../../app/services/splitting.py"/>
        <source>Split into {count} readouts, one for each meeting it tells of.</source>
        <translation>会談ごとに{count}件の発表文に分割しました。</translation>
    </message>
    <message>
        <location filename="../../app/services/splitting.py"/>
        <source>The split that made this piece was taken back; the page it was cut from stands whole.</source>
        <translation>この部分の元になった分割は取り消され、元のページは全体のまま残っています。</translation>
    </message>
    <message>
        <location filename="../../app/services/splitting.py"/>
        <source>Take that split back first.</source>
        <translation>先にその分割を取り消してください。</translation>
    </message>
    <message>
        <location filename="../../app/services/splitting.py"/>
        <source>{uid} is split already.</source>
        <translation>{uid} はすでに分割されています。</translation>
    </message>
    <message>
        <location filename="../../app/services/splitting.py"/>
        <source>There is no split {number} in force.</source>
        <translation>有効な分割 {number} はありません。</translation>
    </message>
</context>
</TS>
