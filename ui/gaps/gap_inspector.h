#pragma once

#include <QtWidgets/QScrollArea>

#include "ui/gaps/gap_rows.h"

namespace landbridge {

class InspectorSection;
class TextLabel;

/// Beside the table of gaps: the needs of the current state, and for one of them why it is not covered, with the
/// offers that can reach it.
class GapInspector : public QScrollArea {
    Q_OBJECT

public:
    explicit GapInspector(QWidget* parent = nullptr);

    /// The state with its needs of the measure; explains `need`, or the first that has a gap. `scope` is read at once.
    void setState(const PartyId& state, const NeedId& need, const GapScope& scope);
    void setNothing();
    const NeedId& explainedNeed() const { return need_; }
    /// What is explained, as plain text.
    QString explanationText() const { return plain_; }

Q_SIGNALS:
    /// "need:ID", "offer:ID", "state:ID"; "explain:ID" asks for the reasons of a need.
    void linkActivated(const QString& link);

private:
    void explain(const GapScope& scope, const ExplanationWords& linked);

    InspectorSection* needs_ = nullptr;
    InspectorSection* why_ = nullptr;
    InspectorSection* nearest_ = nullptr;
    ValueRows* needRows_ = nullptr;
    TextLabel* sentences_ = nullptr;
    ValueRows* reaching_ = nullptr;
    TextLabel* nearestSentences_ = nullptr;
    NeedId need_ = {};
    QString plain_ = {};
};

} // namespace landbridge
