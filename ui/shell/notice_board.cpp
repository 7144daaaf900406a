#include "ui/shell/notice_board.h"

#include "ui/widgets/message_strip.h"

namespace landbridge {

static StripKind stripKind(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::info:
        return StripKind::info;
    case NoticeKind::ok:
        return StripKind::ok;
    case NoticeKind::warn:
        return StripKind::warn;
    case NoticeKind::bad:
        return StripKind::bad;
    }
    Q_UNREACHABLE();
}

NoticeBoard::NoticeBoard(MessageStrip& strip, QObject* parent) : QObject(parent), strip_(strip)
{
    connect(&strip, &MessageStrip::chosen, this, &NoticeBoard::press);
}

NoticeButton NoticeBoard::dismissal()
{
    return {.words = tr("Dismiss")};
}

void NoticeBoard::show(const Notice& notice)
{
    notice_ = notice;
    isWorking_ = false;
    if (notice_.kind != NoticeKind::info && notice_.buttons.empty())
        notice_.buttons.push_back(dismissal());
    QStringList words;
    for (const NoticeButton& button : notice_.buttons)
        words.append(button.words);
    strip_.showMessage(stripKind(notice.kind), notice.sentence.toHtmlEscaped(), words);
}

void NoticeBoard::showProgress(const QString& sentence, qint64 done, qint64 total, const std::function<void()>& cancel)
{
    // The bar has 1000 steps, so that any number of parts fits.
    const int steps = total > 0 ? 1000 : 0;
    const int place = total > 0 ? static_cast<int>(1000 * std::min(done, total) / total) : 0;
    if (!isWorking_ || notice_.sentence != sentence)
        notice_ = {.sentence = sentence, .buttons = {{.words = tr("Cancel"), .act = cancel}}};
    isWorking_ = true;
    strip_.showProgress(sentence, place, steps, {notice_.buttons.front().words});
}

void NoticeBoard::clear()
{
    notice_ = {};
    isWorking_ = false;
    strip_.clear();
}

void NoticeBoard::clearDone()
{
    if (!isWorking_ && !strip_.isHidden() && notice_.kind == NoticeKind::ok)
        clear();
}

bool NoticeBoard::holdsProblem() const
{
    return !strip_.isHidden() && (isWorking_ || notice_.kind == NoticeKind::bad || notice_.kind == NoticeKind::warn);
}

void NoticeBoard::press(int button)
{
    if (button < 0 || button >= static_cast<int>(notice_.buttons.size()))
        return;
    const std::function<void()> act = notice_.buttons[static_cast<std::size_t>(button)].act;
    if (!isWorking_)
        clear();
    if (act)
        // After the strip's own event: it may be given other buttons by what is done.
        QMetaObject::invokeMethod(this, act, Qt::QueuedConnection);
}

} // namespace landbridge
