#pragma once

#include <QtWidgets/QDialog>

#include <optional>

#include "core/workbench/workbench.h"
#include "ui/words/numbers.h"

class QComboBox;
class QLineEdit;

namespace landbridge {

class FieldMessage;
class Prompts;

/// What a new workspace begins with.
struct NewRound {
    QString path = {};
    Round round = {};
    Person author = {};
};

/// Asks for the title, currency and day of a new round, who acts, and where the file shall lie.
class NewRoundDialog : public QDialog {
    Q_OBJECT

public:
    NewRoundDialog(Prompts& prompts, const Formats& formats, const Person& author, QWidget* parent = nullptr);

    /// What was accepted.
    const NewRound& answer() const { return answer_; }

public Q_SLOTS:
    void accept() override;

private:
    void choosePlace();
    void proposePlace();

    Prompts& prompts_;
    Formats formats_;
    NewRound answer_ = {};
    QLineEdit* title_ = nullptr;
    QComboBox* currency_ = nullptr;
    QLineEdit* day_ = nullptr;
    QLineEdit* name_ = nullptr;
    QLineEdit* organisation_ = nullptr;
    QLineEdit* place_ = nullptr;
    bool isPlaceChosen_ = false;
    FieldMessage* titleError_ = nullptr;
    FieldMessage* dayError_ = nullptr;
};

} // namespace landbridge
