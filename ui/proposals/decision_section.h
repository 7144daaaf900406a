#pragma once

#include "core/workbench/deciding.h"
#include "ui/proposals/proposal_rows.h"
#include "ui/widgets/inspector_section.h"

class QLineEdit;
class QPushButton;

namespace landbridge {

class FieldMessage;
class TextLabel;

/// What can be decided about the current line: lock, accept, adjust, reject, and taking it back.
class DecisionSection : public InspectorSection {
    Q_OBJECT

public:
    explicit DecisionSection(QWidget* parent = nullptr);

    /// Shows `line`; `allowed` is the range in words, `amount` what the editor begins with.
    void setLine(const ProposalLine& line, const QString& amount, const QString& allowed);
    /// Nothing can be decided: no line, or a workspace that is only read.
    void setIdle();
    /// The sentence under the amount, which stays as it was typed.
    void showError(const QString& sentence);
    void focusAmount();
    QString reason() const;

Q_SIGNALS:
    /// `amount` is what was typed; only for adjust.
    void decided(landbridge::DecisionVerb verb, const QString& amount, const QString& reason);

private:
    QPushButton* addButton(const QString& words, const char* name, DecisionVerb verb);
    void decide(DecisionVerb verb);

    TextLabel* standing_ = nullptr;
    TextLabel* allowed_ = nullptr;
    QLineEdit* amount_ = nullptr;
    QLineEdit* reason_ = nullptr;
    FieldMessage* error_ = nullptr;
    QPushButton* accept_ = nullptr;
    QPushButton* adjust_ = nullptr;
    QPushButton* reject_ = nullptr;
    QPushButton* lock_ = nullptr;
    QPushButton* clear_ = nullptr;
    bool isLocked_ = false;
};

} // namespace landbridge
