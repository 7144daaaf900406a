#pragma once

#include <deque>

#include "ui/support/prompts.h"

namespace landbridge::testing {

/// Answers by script, in order; where the script has no answer the person cancels. Keeps what was asked and told.
class ScriptedPrompts : public Prompts {
public:
    std::deque<QString> paths = {};
    std::deque<bool> confirmations = {};
    std::deque<QString> texts = {};
    QStringList asked = {};
    std::vector<Notice> notices = {};

    QString chooseFile(const FileQuestion& question) override { return path(question); }
    QStringList chooseFiles(const FileQuestion& question) override
    {
        const QString chosen = path(question);
        return chosen.isEmpty() ? QStringList() : QStringList(chosen);
    }
    QString chooseFolder(const FileQuestion& question) override { return path(question); }
    QString chooseSaveFile(const FileQuestion& question) override { return path(question); }
    bool confirm(const Confirmation& confirmation) override
    {
        asked.append(confirmation.sentence);
        return next(confirmations).value_or(false);
    }
    std::optional<QString> askText(const TextQuestion& question) override
    {
        asked.append(question.label);
        return next(texts);
    }
    void show(const Notice& notice) override
    {
        notices.push_back(notice);
        if (board_)
            board_(notice);
    }
    void attach(QWidget*, std::function<void(const Notice&)> board) override { board_ = std::move(board); }

    /// The last sentence told; empty = none.
    QString told() const { return notices.empty() ? QString() : notices.back().sentence; }

private:
    template <class T>
    static std::optional<T> next(std::deque<T>& script)
    {
        if (script.empty())
            return std::nullopt;
        T answer = script.front();
        script.pop_front();
        return answer;
    }
    QString path(const FileQuestion& question)
    {
        asked.append(question.title);
        return next(paths).value_or(QString());
    }

    std::function<void(const Notice&)> board_ = {};
};

} // namespace landbridge::testing
