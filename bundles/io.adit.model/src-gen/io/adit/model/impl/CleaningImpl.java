/**
 */
package io.adit.model.impl;

import io.adit.model.AditPackage;
import io.adit.model.Channel;
import io.adit.model.Cleaning;

import io.adit.model.ClockPolicy;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Cleaning</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link io.adit.model.impl.CleaningImpl#getSpikeWindow <em>Spike Window</em>}</li>
 *   <li>{@link io.adit.model.impl.CleaningImpl#getSpikeThreshold <em>Spike Threshold</em>}</li>
 *   <li>{@link io.adit.model.impl.CleaningImpl#getStuckSeconds <em>Stuck Seconds</em>}</li>
 *   <li>{@link io.adit.model.impl.CleaningImpl#getMaxRatePerSecond <em>Max Rate Per Second</em>}</li>
 *   <li>{@link io.adit.model.impl.CleaningImpl#getFutureSeconds <em>Future Seconds</em>}</li>
 *   <li>{@link io.adit.model.impl.CleaningImpl#getLateSeconds <em>Late Seconds</em>}</li>
 *   <li>{@link io.adit.model.impl.CleaningImpl#getClock <em>Clock</em>}</li>
 *   <li>{@link io.adit.model.impl.CleaningImpl#getClockToleranceSeconds <em>Clock Tolerance Seconds</em>}</li>
 *   <li>{@link io.adit.model.impl.CleaningImpl#getDriftReference <em>Drift Reference</em>}</li>
 *   <li>{@link io.adit.model.impl.CleaningImpl#getDriftTolerance <em>Drift Tolerance</em>}</li>
 *   <li>{@link io.adit.model.impl.CleaningImpl#getDriftSeconds <em>Drift Seconds</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CleaningImpl extends MinimalEObjectImpl.Container implements Cleaning {
	/**
	 * The default value of the '{@link #getSpikeWindow() <em>Spike Window</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpikeWindow()
	 * @generated
	 * @ordered
	 */
	protected static final Integer SPIKE_WINDOW_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSpikeWindow() <em>Spike Window</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpikeWindow()
	 * @generated
	 * @ordered
	 */
	protected Integer spikeWindow = SPIKE_WINDOW_EDEFAULT;

	/**
	 * The default value of the '{@link #getSpikeThreshold() <em>Spike Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpikeThreshold()
	 * @generated
	 * @ordered
	 */
	protected static final Double SPIKE_THRESHOLD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSpikeThreshold() <em>Spike Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpikeThreshold()
	 * @generated
	 * @ordered
	 */
	protected Double spikeThreshold = SPIKE_THRESHOLD_EDEFAULT;

	/**
	 * The default value of the '{@link #getStuckSeconds() <em>Stuck Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStuckSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final Double STUCK_SECONDS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStuckSeconds() <em>Stuck Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStuckSeconds()
	 * @generated
	 * @ordered
	 */
	protected Double stuckSeconds = STUCK_SECONDS_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaxRatePerSecond() <em>Max Rate Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxRatePerSecond()
	 * @generated
	 * @ordered
	 */
	protected static final Double MAX_RATE_PER_SECOND_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMaxRatePerSecond() <em>Max Rate Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxRatePerSecond()
	 * @generated
	 * @ordered
	 */
	protected Double maxRatePerSecond = MAX_RATE_PER_SECOND_EDEFAULT;

	/**
	 * The default value of the '{@link #getFutureSeconds() <em>Future Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFutureSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final Double FUTURE_SECONDS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFutureSeconds() <em>Future Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFutureSeconds()
	 * @generated
	 * @ordered
	 */
	protected Double futureSeconds = FUTURE_SECONDS_EDEFAULT;

	/**
	 * The default value of the '{@link #getLateSeconds() <em>Late Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLateSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final Double LATE_SECONDS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLateSeconds() <em>Late Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLateSeconds()
	 * @generated
	 * @ordered
	 */
	protected Double lateSeconds = LATE_SECONDS_EDEFAULT;

	/**
	 * The default value of the '{@link #getClock() <em>Clock</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClock()
	 * @generated
	 * @ordered
	 */
	protected static final ClockPolicy CLOCK_EDEFAULT = ClockPolicy.DEVICE;

	/**
	 * The cached value of the '{@link #getClock() <em>Clock</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClock()
	 * @generated
	 * @ordered
	 */
	protected ClockPolicy clock = CLOCK_EDEFAULT;

	/**
	 * The default value of the '{@link #getClockToleranceSeconds() <em>Clock Tolerance Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClockToleranceSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final Double CLOCK_TOLERANCE_SECONDS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClockToleranceSeconds() <em>Clock Tolerance Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClockToleranceSeconds()
	 * @generated
	 * @ordered
	 */
	protected Double clockToleranceSeconds = CLOCK_TOLERANCE_SECONDS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDriftReference() <em>Drift Reference</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDriftReference()
	 * @generated
	 * @ordered
	 */
	protected Channel driftReference;

	/**
	 * The default value of the '{@link #getDriftTolerance() <em>Drift Tolerance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDriftTolerance()
	 * @generated
	 * @ordered
	 */
	protected static final Double DRIFT_TOLERANCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDriftTolerance() <em>Drift Tolerance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDriftTolerance()
	 * @generated
	 * @ordered
	 */
	protected Double driftTolerance = DRIFT_TOLERANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDriftSeconds() <em>Drift Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDriftSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final Double DRIFT_SECONDS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDriftSeconds() <em>Drift Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDriftSeconds()
	 * @generated
	 * @ordered
	 */
	protected Double driftSeconds = DRIFT_SECONDS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CleaningImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AditPackage.Literals.CLEANING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getSpikeWindow() {
		return spikeWindow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSpikeWindow(Integer newSpikeWindow) {
		Integer oldSpikeWindow = spikeWindow;
		spikeWindow = newSpikeWindow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.CLEANING__SPIKE_WINDOW, oldSpikeWindow, spikeWindow));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getSpikeThreshold() {
		return spikeThreshold;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSpikeThreshold(Double newSpikeThreshold) {
		Double oldSpikeThreshold = spikeThreshold;
		spikeThreshold = newSpikeThreshold;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.CLEANING__SPIKE_THRESHOLD, oldSpikeThreshold, spikeThreshold));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getStuckSeconds() {
		return stuckSeconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStuckSeconds(Double newStuckSeconds) {
		Double oldStuckSeconds = stuckSeconds;
		stuckSeconds = newStuckSeconds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.CLEANING__STUCK_SECONDS, oldStuckSeconds, stuckSeconds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getMaxRatePerSecond() {
		return maxRatePerSecond;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxRatePerSecond(Double newMaxRatePerSecond) {
		Double oldMaxRatePerSecond = maxRatePerSecond;
		maxRatePerSecond = newMaxRatePerSecond;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.CLEANING__MAX_RATE_PER_SECOND, oldMaxRatePerSecond, maxRatePerSecond));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getFutureSeconds() {
		return futureSeconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFutureSeconds(Double newFutureSeconds) {
		Double oldFutureSeconds = futureSeconds;
		futureSeconds = newFutureSeconds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.CLEANING__FUTURE_SECONDS, oldFutureSeconds, futureSeconds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getLateSeconds() {
		return lateSeconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLateSeconds(Double newLateSeconds) {
		Double oldLateSeconds = lateSeconds;
		lateSeconds = newLateSeconds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.CLEANING__LATE_SECONDS, oldLateSeconds, lateSeconds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ClockPolicy getClock() {
		return clock;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClock(ClockPolicy newClock) {
		ClockPolicy oldClock = clock;
		clock = newClock == null ? CLOCK_EDEFAULT : newClock;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.CLEANING__CLOCK, oldClock, clock));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getClockToleranceSeconds() {
		return clockToleranceSeconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClockToleranceSeconds(Double newClockToleranceSeconds) {
		Double oldClockToleranceSeconds = clockToleranceSeconds;
		clockToleranceSeconds = newClockToleranceSeconds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.CLEANING__CLOCK_TOLERANCE_SECONDS, oldClockToleranceSeconds, clockToleranceSeconds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Channel getDriftReference() {
		if (driftReference != null && driftReference.eIsProxy()) {
			InternalEObject oldDriftReference = (InternalEObject)driftReference;
			driftReference = (Channel)eResolveProxy(oldDriftReference);
			if (driftReference != oldDriftReference) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, AditPackage.CLEANING__DRIFT_REFERENCE, oldDriftReference, driftReference));
			}
		}
		return driftReference;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Channel basicGetDriftReference() {
		return driftReference;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDriftReference(Channel newDriftReference) {
		Channel oldDriftReference = driftReference;
		driftReference = newDriftReference;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.CLEANING__DRIFT_REFERENCE, oldDriftReference, driftReference));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getDriftTolerance() {
		return driftTolerance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDriftTolerance(Double newDriftTolerance) {
		Double oldDriftTolerance = driftTolerance;
		driftTolerance = newDriftTolerance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.CLEANING__DRIFT_TOLERANCE, oldDriftTolerance, driftTolerance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getDriftSeconds() {
		return driftSeconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDriftSeconds(Double newDriftSeconds) {
		Double oldDriftSeconds = driftSeconds;
		driftSeconds = newDriftSeconds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.CLEANING__DRIFT_SECONDS, oldDriftSeconds, driftSeconds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AditPackage.CLEANING__SPIKE_WINDOW:
				return getSpikeWindow();
			case AditPackage.CLEANING__SPIKE_THRESHOLD:
				return getSpikeThreshold();
			case AditPackage.CLEANING__STUCK_SECONDS:
				return getStuckSeconds();
			case AditPackage.CLEANING__MAX_RATE_PER_SECOND:
				return getMaxRatePerSecond();
			case AditPackage.CLEANING__FUTURE_SECONDS:
				return getFutureSeconds();
			case AditPackage.CLEANING__LATE_SECONDS:
				return getLateSeconds();
			case AditPackage.CLEANING__CLOCK:
				return getClock();
			case AditPackage.CLEANING__CLOCK_TOLERANCE_SECONDS:
				return getClockToleranceSeconds();
			case AditPackage.CLEANING__DRIFT_REFERENCE:
				if (resolve) return getDriftReference();
				return basicGetDriftReference();
			case AditPackage.CLEANING__DRIFT_TOLERANCE:
				return getDriftTolerance();
			case AditPackage.CLEANING__DRIFT_SECONDS:
				return getDriftSeconds();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case AditPackage.CLEANING__SPIKE_WINDOW:
				setSpikeWindow((Integer)newValue);
				return;
			case AditPackage.CLEANING__SPIKE_THRESHOLD:
				setSpikeThreshold((Double)newValue);
				return;
			case AditPackage.CLEANING__STUCK_SECONDS:
				setStuckSeconds((Double)newValue);
				return;
			case AditPackage.CLEANING__MAX_RATE_PER_SECOND:
				setMaxRatePerSecond((Double)newValue);
				return;
			case AditPackage.CLEANING__FUTURE_SECONDS:
				setFutureSeconds((Double)newValue);
				return;
			case AditPackage.CLEANING__LATE_SECONDS:
				setLateSeconds((Double)newValue);
				return;
			case AditPackage.CLEANING__CLOCK:
				setClock((ClockPolicy)newValue);
				return;
			case AditPackage.CLEANING__CLOCK_TOLERANCE_SECONDS:
				setClockToleranceSeconds((Double)newValue);
				return;
			case AditPackage.CLEANING__DRIFT_REFERENCE:
				setDriftReference((Channel)newValue);
				return;
			case AditPackage.CLEANING__DRIFT_TOLERANCE:
				setDriftTolerance((Double)newValue);
				return;
			case AditPackage.CLEANING__DRIFT_SECONDS:
				setDriftSeconds((Double)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case AditPackage.CLEANING__SPIKE_WINDOW:
				setSpikeWindow(SPIKE_WINDOW_EDEFAULT);
				return;
			case AditPackage.CLEANING__SPIKE_THRESHOLD:
				setSpikeThreshold(SPIKE_THRESHOLD_EDEFAULT);
				return;
			case AditPackage.CLEANING__STUCK_SECONDS:
				setStuckSeconds(STUCK_SECONDS_EDEFAULT);
				return;
			case AditPackage.CLEANING__MAX_RATE_PER_SECOND:
				setMaxRatePerSecond(MAX_RATE_PER_SECOND_EDEFAULT);
				return;
			case AditPackage.CLEANING__FUTURE_SECONDS:
				setFutureSeconds(FUTURE_SECONDS_EDEFAULT);
				return;
			case AditPackage.CLEANING__LATE_SECONDS:
				setLateSeconds(LATE_SECONDS_EDEFAULT);
				return;
			case AditPackage.CLEANING__CLOCK:
				setClock(CLOCK_EDEFAULT);
				return;
			case AditPackage.CLEANING__CLOCK_TOLERANCE_SECONDS:
				setClockToleranceSeconds(CLOCK_TOLERANCE_SECONDS_EDEFAULT);
				return;
			case AditPackage.CLEANING__DRIFT_REFERENCE:
				setDriftReference((Channel)null);
				return;
			case AditPackage.CLEANING__DRIFT_TOLERANCE:
				setDriftTolerance(DRIFT_TOLERANCE_EDEFAULT);
				return;
			case AditPackage.CLEANING__DRIFT_SECONDS:
				setDriftSeconds(DRIFT_SECONDS_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case AditPackage.CLEANING__SPIKE_WINDOW:
				return SPIKE_WINDOW_EDEFAULT == null ? spikeWindow != null : !SPIKE_WINDOW_EDEFAULT.equals(spikeWindow);
			case AditPackage.CLEANING__SPIKE_THRESHOLD:
				return SPIKE_THRESHOLD_EDEFAULT == null ? spikeThreshold != null : !SPIKE_THRESHOLD_EDEFAULT.equals(spikeThreshold);
			case AditPackage.CLEANING__STUCK_SECONDS:
				return STUCK_SECONDS_EDEFAULT == null ? stuckSeconds != null : !STUCK_SECONDS_EDEFAULT.equals(stuckSeconds);
			case AditPackage.CLEANING__MAX_RATE_PER_SECOND:
				return MAX_RATE_PER_SECOND_EDEFAULT == null ? maxRatePerSecond != null : !MAX_RATE_PER_SECOND_EDEFAULT.equals(maxRatePerSecond);
			case AditPackage.CLEANING__FUTURE_SECONDS:
				return FUTURE_SECONDS_EDEFAULT == null ? futureSeconds != null : !FUTURE_SECONDS_EDEFAULT.equals(futureSeconds);
			case AditPackage.CLEANING__LATE_SECONDS:
				return LATE_SECONDS_EDEFAULT == null ? lateSeconds != null : !LATE_SECONDS_EDEFAULT.equals(lateSeconds);
			case AditPackage.CLEANING__CLOCK:
				return clock != CLOCK_EDEFAULT;
			case AditPackage.CLEANING__CLOCK_TOLERANCE_SECONDS:
				return CLOCK_TOLERANCE_SECONDS_EDEFAULT == null ? clockToleranceSeconds != null : !CLOCK_TOLERANCE_SECONDS_EDEFAULT.equals(clockToleranceSeconds);
			case AditPackage.CLEANING__DRIFT_REFERENCE:
				return driftReference != null;
			case AditPackage.CLEANING__DRIFT_TOLERANCE:
				return DRIFT_TOLERANCE_EDEFAULT == null ? driftTolerance != null : !DRIFT_TOLERANCE_EDEFAULT.equals(driftTolerance);
			case AditPackage.CLEANING__DRIFT_SECONDS:
				return DRIFT_SECONDS_EDEFAULT == null ? driftSeconds != null : !DRIFT_SECONDS_EDEFAULT.equals(driftSeconds);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (spikeWindow: ");
		result.append(spikeWindow);
		result.append(", spikeThreshold: ");
		result.append(spikeThreshold);
		result.append(", stuckSeconds: ");
		result.append(stuckSeconds);
		result.append(", maxRatePerSecond: ");
		result.append(maxRatePerSecond);
		result.append(", futureSeconds: ");
		result.append(futureSeconds);
		result.append(", lateSeconds: ");
		result.append(lateSeconds);
		result.append(", clock: ");
		result.append(clock);
		result.append(", clockToleranceSeconds: ");
		result.append(clockToleranceSeconds);
		result.append(", driftTolerance: ");
		result.append(driftTolerance);
		result.append(", driftSeconds: ");
		result.append(driftSeconds);
		result.append(')');
		return result.toString();
	}

} //CleaningImpl
