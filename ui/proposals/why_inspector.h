#pragma once

#include <QtWidgets/QScrollArea>

#include "core/explanation/unused.h"
#include "core/explanation/why.h"
#include "ui/words/explanations.h"

namespace landbridge {

class DecisionSection;
class InspectorSection;
class LinkLabel;
class TextLabel;
class ValueRows;
class WhyNotSection;

/// Beside the table: why the current line is there, what can be decided about it, what its offer has, and why not
/// another.
class WhyInspector : public QScrollArea {
    Q_OBJECT

public:
    explicit WhyInspector(QWidget* parent = nullptr);

    DecisionSection* decision() const { return decision_; }
    WhyNotSection* whyNot() const { return whyNot_; }

    /// `plain` is the same without anchors, for the clipboard.
    void setWhy(const explanation::Why& answer, const ExplanationWords& words, const QStringList& plain);
    /// What the offer of the line has: offered, this line, others, left; and where its money ran out.
    void setBalance(const explanation::Unused& offer, const explanation::Why& line,
                    const std::optional<explanation::CutOff>& cutOff, const ExplanationWords& words);
    /// In place of reasons: one sentence.
    void setNothing(const QString& sentence);
    QString explanationText() const { return plain_; }

Q_SIGNALS:
    /// "need:ID", "offer:ID", "state:ID".
    void linkActivated(const QString& link);

private:
    InspectorSection* why_ = nullptr;
    InspectorSection* balance_ = nullptr;
    TextLabel* pair_ = nullptr;
    TextLabel* amount_ = nullptr;
    LinkLabel* copy_ = nullptr;
    ValueRows* balanceRows_ = nullptr;
    TextLabel* cutOff_ = nullptr;
    DecisionSection* decision_ = nullptr;
    WhyNotSection* whyNot_ = nullptr;
    QString plain_ = {};
};

} // namespace landbridge
