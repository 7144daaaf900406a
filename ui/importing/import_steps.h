#pragma once

#include <QtWidgets/QWidget>

namespace landbridge {

/// The steps of an import at the leading edge of its dialog: those done with a tick, the current one marked.
class ImportSteps : public QWidget {
    Q_OBJECT

public:
    explicit ImportSteps(const QStringList& names, QWidget* parent = nullptr);

    void setCurrent(int step);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QStringList names_;
    int current_ = 0;
};

} // namespace landbridge
