#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <functional>
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "ui/words/tongue.h"

class QWidget;

namespace landbridge {

enum class NoticeKind { info, ok, warn, bad };

/// A button of a notice: its words and what it does.
struct NoticeButton {
    QString words = {};
    std::function<void()> act = {};
};

/// What the strip above the status bar says; at most three buttons.
struct Notice {
    NoticeKind kind = NoticeKind::info;
    QString sentence = {};
    std::vector<NoticeButton> buttons = {};
};

struct FileQuestion {
    QString title = {};
    QString start = {};     ///< folder or file to begin with; empty = the last one
    QStringList kinds = {}; ///< "Tables (*.csv)"; empty = all files
};

struct Confirmation {
    QString sentence = {};
    QString yes = {}; ///< words of the button that goes on
};

struct TextQuestion {
    QString title = {};
    QString label = {};
    QString text = {}; ///< proposed
};

/// Everything that the window asks of or tells the person in the middle of something. Tests answer by script.
class Prompts {
public:
    virtual ~Prompts() = default;

    /// The path chosen; empty = none.
    virtual QString chooseFile(const FileQuestion& question) = 0;
    virtual QStringList chooseFiles(const FileQuestion& question) = 0;
    virtual QString chooseFolder(const FileQuestion& question) = 0;
    /// A file that is there already was confirmed by the person.
    virtual QString chooseSaveFile(const FileQuestion& question) = 0;
    virtual bool confirm(const Confirmation& confirmation) = 0;
    /// None = cancelled.
    virtual std::optional<QString> askText(const TextQuestion& question) = 0;
    /// Shows a notice in the strip, in place of the one before.
    virtual void show(const Notice& notice) = 0;
    /// The window says over what dialogs stand and where notices go.
    virtual void attach(QWidget* window, std::function<void(const Notice&)> board) = 0;

    /// Says in the strip what went wrong.
    void report(const Error& error, const Tongue& tongue = {});
    /// The value of `result`; where there is none its error is reported.
    template <class T>
    std::optional<T> taken(Result<T> result)
    {
        if (result)
            return std::move(result).value();
        report(result.error());
        return std::nullopt;
    }
};

/// Asks with the platform's dialogs over `parent`; notices go where the window wants them.
class WindowPrompts : public Prompts {
public:
    QString chooseFile(const FileQuestion& question) override;
    QStringList chooseFiles(const FileQuestion& question) override;
    QString chooseFolder(const FileQuestion& question) override;
    QString chooseSaveFile(const FileQuestion& question) override;
    bool confirm(const Confirmation& confirmation) override;
    std::optional<QString> askText(const TextQuestion& question) override;
    void show(const Notice& notice) override;
    void attach(QWidget* window, std::function<void(const Notice&)> board) override;

private:
    QString start(const FileQuestion& question) const;
    QString remembered(const QString& path);

    QWidget* parent_ = nullptr;
    QString lastFolder_ = {};
    std::function<void(const Notice&)> board_ = {};
};

} // namespace landbridge
