#pragma once

#include <QtCore/QObject>

#include "ui/support/prompts.h"

namespace landbridge {

class MessageStrip;

/// What the strip says at the moment: one notice, or how far the work is. Pressing a button takes the notice away.
class NoticeBoard : public QObject {
    Q_OBJECT

public:
    explicit NoticeBoard(MessageStrip& strip, QObject* parent = nullptr);

    void show(const Notice& notice);
    /// As long as something works; `cancel` is what its button does.
    void showProgress(const QString& sentence, qint64 done, qint64 total, const std::function<void()>& cancel);
    void clear();
    /// Takes back the news of what was done: something else was done since.
    void clearDone();
    /// Whether a problem is shown that something less urgent must not replace.
    bool holdsProblem() const;
    bool isWorking() const { return isWorking_; }
    /// A button that only takes the notice away.
    static NoticeButton dismissal();

private:
    void press(int button);

    MessageStrip& strip_;
    Notice notice_ = {};
    bool isWorking_ = false;
};

} // namespace landbridge
