/**
 */
package io.adit.model.impl;

import io.adit.model.AditPackage;
import io.adit.model.WindowFeature;
import io.adit.model.WindowFeatureDerivation;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Window Feature Derivation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link io.adit.model.impl.WindowFeatureDerivationImpl#getFeature <em>Feature</em>}</li>
 *   <li>{@link io.adit.model.impl.WindowFeatureDerivationImpl#getWindowSeconds <em>Window Seconds</em>}</li>
 *   <li>{@link io.adit.model.impl.WindowFeatureDerivationImpl#getOverlap <em>Overlap</em>}</li>
 *   <li>{@link io.adit.model.impl.WindowFeatureDerivationImpl#getRank <em>Rank</em>}</li>
 *   <li>{@link io.adit.model.impl.WindowFeatureDerivationImpl#getMinHz <em>Min Hz</em>}</li>
 *   <li>{@link io.adit.model.impl.WindowFeatureDerivationImpl#getMaxHz <em>Max Hz</em>}</li>
 * </ul>
 *
 * @generated
 */
public class WindowFeatureDerivationImpl extends DerivationImpl implements WindowFeatureDerivation {
	/**
	 * The default value of the '{@link #getFeature() <em>Feature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFeature()
	 * @generated
	 * @ordered
	 */
	protected static final WindowFeature FEATURE_EDEFAULT = WindowFeature.RMS;

	/**
	 * The cached value of the '{@link #getFeature() <em>Feature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFeature()
	 * @generated
	 * @ordered
	 */
	protected WindowFeature feature = FEATURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getWindowSeconds() <em>Window Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWindowSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final double WINDOW_SECONDS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getWindowSeconds() <em>Window Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWindowSeconds()
	 * @generated
	 * @ordered
	 */
	protected double windowSeconds = WINDOW_SECONDS_EDEFAULT;

	/**
	 * The default value of the '{@link #getOverlap() <em>Overlap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOverlap()
	 * @generated
	 * @ordered
	 */
	protected static final double OVERLAP_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getOverlap() <em>Overlap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOverlap()
	 * @generated
	 * @ordered
	 */
	protected double overlap = OVERLAP_EDEFAULT;

	/**
	 * The default value of the '{@link #getRank() <em>Rank</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRank()
	 * @generated
	 * @ordered
	 */
	protected static final int RANK_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getRank() <em>Rank</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRank()
	 * @generated
	 * @ordered
	 */
	protected int rank = RANK_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinHz() <em>Min Hz</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinHz()
	 * @generated
	 * @ordered
	 */
	protected static final Double MIN_HZ_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMinHz() <em>Min Hz</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinHz()
	 * @generated
	 * @ordered
	 */
	protected Double minHz = MIN_HZ_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaxHz() <em>Max Hz</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxHz()
	 * @generated
	 * @ordered
	 */
	protected static final Double MAX_HZ_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMaxHz() <em>Max Hz</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxHz()
	 * @generated
	 * @ordered
	 */
	protected Double maxHz = MAX_HZ_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected WindowFeatureDerivationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AditPackage.Literals.WINDOW_FEATURE_DERIVATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WindowFeature getFeature() {
		return feature;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFeature(WindowFeature newFeature) {
		WindowFeature oldFeature = feature;
		feature = newFeature == null ? FEATURE_EDEFAULT : newFeature;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.WINDOW_FEATURE_DERIVATION__FEATURE, oldFeature, feature));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getWindowSeconds() {
		return windowSeconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWindowSeconds(double newWindowSeconds) {
		double oldWindowSeconds = windowSeconds;
		windowSeconds = newWindowSeconds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.WINDOW_FEATURE_DERIVATION__WINDOW_SECONDS, oldWindowSeconds, windowSeconds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getOverlap() {
		return overlap;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOverlap(double newOverlap) {
		double oldOverlap = overlap;
		overlap = newOverlap;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.WINDOW_FEATURE_DERIVATION__OVERLAP, oldOverlap, overlap));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRank() {
		return rank;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRank(int newRank) {
		int oldRank = rank;
		rank = newRank;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.WINDOW_FEATURE_DERIVATION__RANK, oldRank, rank));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getMinHz() {
		return minHz;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinHz(Double newMinHz) {
		Double oldMinHz = minHz;
		minHz = newMinHz;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.WINDOW_FEATURE_DERIVATION__MIN_HZ, oldMinHz, minHz));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getMaxHz() {
		return maxHz;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxHz(Double newMaxHz) {
		Double oldMaxHz = maxHz;
		maxHz = newMaxHz;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.WINDOW_FEATURE_DERIVATION__MAX_HZ, oldMaxHz, maxHz));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AditPackage.WINDOW_FEATURE_DERIVATION__FEATURE:
				return getFeature();
			case AditPackage.WINDOW_FEATURE_DERIVATION__WINDOW_SECONDS:
				return getWindowSeconds();
			case AditPackage.WINDOW_FEATURE_DERIVATION__OVERLAP:
				return getOverlap();
			case AditPackage.WINDOW_FEATURE_DERIVATION__RANK:
				return getRank();
			case AditPackage.WINDOW_FEATURE_DERIVATION__MIN_HZ:
				return getMinHz();
			case AditPackage.WINDOW_FEATURE_DERIVATION__MAX_HZ:
				return getMaxHz();
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
			case AditPackage.WINDOW_FEATURE_DERIVATION__FEATURE:
				setFeature((WindowFeature)newValue);
				return;
			case AditPackage.WINDOW_FEATURE_DERIVATION__WINDOW_SECONDS:
				setWindowSeconds((Double)newValue);
				return;
			case AditPackage.WINDOW_FEATURE_DERIVATION__OVERLAP:
				setOverlap((Double)newValue);
				return;
			case AditPackage.WINDOW_FEATURE_DERIVATION__RANK:
				setRank((Integer)newValue);
				return;
			case AditPackage.WINDOW_FEATURE_DERIVATION__MIN_HZ:
				setMinHz((Double)newValue);
				return;
			case AditPackage.WINDOW_FEATURE_DERIVATION__MAX_HZ:
				setMaxHz((Double)newValue);
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
			case AditPackage.WINDOW_FEATURE_DERIVATION__FEATURE:
				setFeature(FEATURE_EDEFAULT);
				return;
			case AditPackage.WINDOW_FEATURE_DERIVATION__WINDOW_SECONDS:
				setWindowSeconds(WINDOW_SECONDS_EDEFAULT);
				return;
			case AditPackage.WINDOW_FEATURE_DERIVATION__OVERLAP:
				setOverlap(OVERLAP_EDEFAULT);
				return;
			case AditPackage.WINDOW_FEATURE_DERIVATION__RANK:
				setRank(RANK_EDEFAULT);
				return;
			case AditPackage.WINDOW_FEATURE_DERIVATION__MIN_HZ:
				setMinHz(MIN_HZ_EDEFAULT);
				return;
			case AditPackage.WINDOW_FEATURE_DERIVATION__MAX_HZ:
				setMaxHz(MAX_HZ_EDEFAULT);
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
			case AditPackage.WINDOW_FEATURE_DERIVATION__FEATURE:
				return feature != FEATURE_EDEFAULT;
			case AditPackage.WINDOW_FEATURE_DERIVATION__WINDOW_SECONDS:
				return windowSeconds != WINDOW_SECONDS_EDEFAULT;
			case AditPackage.WINDOW_FEATURE_DERIVATION__OVERLAP:
				return overlap != OVERLAP_EDEFAULT;
			case AditPackage.WINDOW_FEATURE_DERIVATION__RANK:
				return rank != RANK_EDEFAULT;
			case AditPackage.WINDOW_FEATURE_DERIVATION__MIN_HZ:
				return MIN_HZ_EDEFAULT == null ? minHz != null : !MIN_HZ_EDEFAULT.equals(minHz);
			case AditPackage.WINDOW_FEATURE_DERIVATION__MAX_HZ:
				return MAX_HZ_EDEFAULT == null ? maxHz != null : !MAX_HZ_EDEFAULT.equals(maxHz);
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
		result.append(" (feature: ");
		result.append(feature);
		result.append(", windowSeconds: ");
		result.append(windowSeconds);
		result.append(", overlap: ");
		result.append(overlap);
		result.append(", rank: ");
		result.append(rank);
		result.append(", minHz: ");
		result.append(minHz);
		result.append(", maxHz: ");
		result.append(maxHz);
		result.append(')');
		return result.toString();
	}

} //WindowFeatureDerivationImpl
