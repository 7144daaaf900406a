#pragma once

#include <QtWidgets/QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace landbridge {

class LinkLabel;
class TextLabel;

/// A part of the inspector: heading, a count or link at the far end, content below, a hairline at the bottom.
class InspectorSection : public QWidget {
    Q_OBJECT

public:
    explicit InspectorSection(const QString& heading, QWidget* parent = nullptr);

    void setHeading(const QString& heading);
    /// A number or code in muted at the end of the heading.
    void setNote(const QString& note);
    /// A link at the end of the heading.
    LinkLabel* setLink(const QString& words);
    /// Where the section's content goes.
    QVBoxLayout* content() const { return content_; }
    /// Replaces the content with numbered sentences, which may hold anchors; `linkActivated` tells which was chosen.
    void setSentences(const QStringList& sentences);

Q_SIGNALS:
    void linkActivated(const QString& link);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void follow();

    QHBoxLayout* head_ = nullptr;
    QVBoxLayout* column_ = nullptr;
    QVBoxLayout* content_ = nullptr;
    TextLabel* heading_ = nullptr;
    TextLabel* note_ = nullptr;
    QWidget* sentences_ = nullptr;
};

} // namespace landbridge
