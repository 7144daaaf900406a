#include "ui/support/prompts.h"

#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

#include "ui/words/messages.h"

namespace landbridge {

void Prompts::report(const Error& error, const Tongue& tongue)
{
    show({.kind = NoticeKind::bad, .sentence = sentence(error, tongue)});
}

QString WindowPrompts::start(const FileQuestion& question) const
{
    if (!question.start.isEmpty())
        return question.start;
    if (!lastFolder_.isEmpty())
        return lastFolder_;
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString WindowPrompts::remembered(const QString& path)
{
    if (!path.isEmpty())
        lastFolder_ = QFileInfo(path).absolutePath();
    return path;
}

QString WindowPrompts::chooseFile(const FileQuestion& question)
{
    return remembered(QFileDialog::getOpenFileName(parent_, question.title, start(question),
                                                   question.kinds.join(QStringLiteral(";;"))));
}

QStringList WindowPrompts::chooseFiles(const FileQuestion& question)
{
    const QStringList paths = QFileDialog::getOpenFileNames(parent_, question.title, start(question),
                                                            question.kinds.join(QStringLiteral(";;")));
    remembered(paths.value(0));
    return paths;
}

QString WindowPrompts::chooseFolder(const FileQuestion& question)
{
    return remembered(QFileDialog::getExistingDirectory(parent_, question.title, start(question)));
}

QString WindowPrompts::chooseSaveFile(const FileQuestion& question)
{
    return remembered(QFileDialog::getSaveFileName(parent_, question.title, start(question),
                                                   question.kinds.join(QStringLiteral(";;"))));
}

bool WindowPrompts::confirm(const Confirmation& confirmation)
{
    QMessageBox box(parent_);
    box.setTextFormat(Qt::PlainText);
    box.setText(confirmation.sentence);
    QPushButton* yes = box.addButton(confirmation.yes, QMessageBox::AcceptRole);
    box.setEscapeButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    return box.clickedButton() == yes;
}

std::optional<QString> WindowPrompts::askText(const TextQuestion& question)
{
    bool accepted = false;
    QString text =
        QInputDialog::getText(parent_, question.title, question.label, QLineEdit::Normal, question.text, &accepted);
    return accepted ? std::optional(std::move(text)) : std::nullopt;
}

void WindowPrompts::show(const Notice& notice)
{
    if (board_)
        board_(notice);
}

void WindowPrompts::attach(QWidget* window, std::function<void(const Notice&)> board)
{
    parent_ = window;
    board_ = std::move(board);
}

} // namespace landbridge
