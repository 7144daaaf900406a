#pragma once

#include "core/explanation/why_not.h"
#include "ui/widgets/inspector_section.h"
#include "ui/words/explanations.h"

class QComboBox;

namespace landbridge {

class TextLabel;
class ValueRows;

/// "Why not…": a need and an offer, the verdict in one sentence, every condition with tick or cross, and where the
/// money of the offer goes.
class WhyNotSection : public InspectorSection {
    Q_OBJECT

public:
    explicit WhyNotSection(QWidget* parent = nullptr);

    /// Fills the two boxes: ids with words.
    void setChoices(const std::vector<std::pair<QString, QString>>& needs,
                    const std::vector<std::pair<QString, QString>>& offers);
    /// Chooses the need; the offer is left open.
    void setNeed(const QString& need);
    void setPair(const QString& need, const QString& offer);
    void setAnswer(const explanation::WhyNot& answer, const ExplanationWords& words);
    void clearAnswer();
    void focusOffer();
    /// What is shown, as plain text.
    QString plainText() const;

Q_SIGNALS:
    void asked(const QString& need, const QString& offer);

private:
    QComboBox* makeBox(const QString& name, const QString& label);
    void ask();

    QComboBox* need_ = nullptr;
    QComboBox* offer_ = nullptr;
    QWidget* answer_ = nullptr;
    TextLabel* verdict_ = nullptr;
    TextLabel* sentence_ = nullptr;
    ValueRows* conditions_ = nullptr;
    TextLabel* usesHeading_ = nullptr;
    ValueRows* uses_ = nullptr;
    QString plain_ = {};
};

} // namespace landbridge
