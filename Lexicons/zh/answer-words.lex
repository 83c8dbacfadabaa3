Lexicon: answer-words
Language: zh
Purpose: Words by which a reply answers: yes and no, reasons, days and spans of time. The first word
  of each list says what the others do in an answer; _ joins the words of a phrase.
Source: written for replylint

Words: yes 是 是的 對 对 可以 能 會 会 有 沒問題 没问题 當然 当然 好的 沒錯 没错 需要

Words: no 否 不 不是 不可以 不能 不會 不会 沒有 没有 無 无 無法 无法 不需要 不用 不行

Words: subject 我 我們 我们 您 你 他 她 它 這 这 那

Words: reason 因為 因为 由於 由于 原因 因此 所以 為了 为了 導致 导致 是因為 是因为

Words: date 今天 今日 明天 明日 後天 后天 昨天 昨日 星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天 週一 週二 週三 週四 週五 週六 週日 周一 周二 周三 周四
  周五 周六 周日 週末 周末 下週 下周 本週 本周 上週 上周 下個月 下个月 本月 上個月 上个月 明年 今年 去年 每天 每週 每周 每月 中午 午夜 月底 年底

Words: month 一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月

Words: unit 天 日 週 周 個月 个月 月 年 小時 小时 分鐘 分钟 秒 時 时 點 点 星期 營業日 营业日 工作天 工作日 個營業日 个营业日 個工作天 个工作日 個工作日

Words: number 二 兩 两 三 四 五 六 七 八 九 十 百 千 萬 万 半

Words: label 第 號 号 步驟 步骤 版本

Words: free 免費 免费

Words: link 連結 链接 鏈接 網址 网址

Words: attachment 附件 附上 隨函 随函

Words: negation 不 沒 没
