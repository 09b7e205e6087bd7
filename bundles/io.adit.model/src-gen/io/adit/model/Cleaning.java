/**
 */
package io.adit.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cleaning</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Checks on the samples of a channel. An empty value switches the check off.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link io.adit.model.Cleaning#getSpikeWindow <em>Spike Window</em>}</li>
 *   <li>{@link io.adit.model.Cleaning#getSpikeThreshold <em>Spike Threshold</em>}</li>
 *   <li>{@link io.adit.model.Cleaning#getStuckSeconds <em>Stuck Seconds</em>}</li>
 *   <li>{@link io.adit.model.Cleaning#getMaxRatePerSecond <em>Max Rate Per Second</em>}</li>
 *   <li>{@link io.adit.model.Cleaning#getFutureSeconds <em>Future Seconds</em>}</li>
 *   <li>{@link io.adit.model.Cleaning#getLateSeconds <em>Late Seconds</em>}</li>
 *   <li>{@link io.adit.model.Cleaning#getClock <em>Clock</em>}</li>
 *   <li>{@link io.adit.model.Cleaning#getClockToleranceSeconds <em>Clock Tolerance Seconds</em>}</li>
 *   <li>{@link io.adit.model.Cleaning#getDriftReference <em>Drift Reference</em>}</li>
 *   <li>{@link io.adit.model.Cleaning#getDriftTolerance <em>Drift Tolerance</em>}</li>
 *   <li>{@link io.adit.model.Cleaning#getDriftSeconds <em>Drift Seconds</em>}</li>
 * </ul>
 *
 * @see io.adit.model.AditPackage#getCleaning()
 * @model
 * @generated
 */
public interface Cleaning extends EObject {
	/**
	 * Returns the value of the '<em><b>Spike Window</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of preceding samples of the Hampel filter, 3 to 99.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Spike Window</em>' attribute.
	 * @see #setSpikeWindow(Integer)
	 * @see io.adit.model.AditPackage#getCleaning_SpikeWindow()
	 * @model
	 * @generated
	 */
	Integer getSpikeWindow();

	/**
	 * Sets the value of the '{@link io.adit.model.Cleaning#getSpikeWindow <em>Spike Window</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Spike Window</em>' attribute.
	 * @see #getSpikeWindow()
	 * @generated
	 */
	void setSpikeWindow(Integer value);

	/**
	 * Returns the value of the '<em><b>Spike Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Distance from the median, in scaled median absolute deviations, beyond which a sample is a spike.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Spike Threshold</em>' attribute.
	 * @see #setSpikeThreshold(Double)
	 * @see io.adit.model.AditPackage#getCleaning_SpikeThreshold()
	 * @model
	 * @generated
	 */
	Double getSpikeThreshold();

	/**
	 * Sets the value of the '{@link io.adit.model.Cleaning#getSpikeThreshold <em>Spike Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Spike Threshold</em>' attribute.
	 * @see #getSpikeThreshold()
	 * @generated
	 */
	void setSpikeThreshold(Double value);

	/**
	 * Returns the value of the '<em><b>Stuck Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time without any change after which a sensor counts as stuck, in seconds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stuck Seconds</em>' attribute.
	 * @see #setStuckSeconds(Double)
	 * @see io.adit.model.AditPackage#getCleaning_StuckSeconds()
	 * @model
	 * @generated
	 */
	Double getStuckSeconds();

	/**
	 * Sets the value of the '{@link io.adit.model.Cleaning#getStuckSeconds <em>Stuck Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stuck Seconds</em>' attribute.
	 * @see #getStuckSeconds()
	 * @generated
	 */
	void setStuckSeconds(Double value);

	/**
	 * Returns the value of the '<em><b>Max Rate Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Largest possible change, in units per second.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max Rate Per Second</em>' attribute.
	 * @see #setMaxRatePerSecond(Double)
	 * @see io.adit.model.AditPackage#getCleaning_MaxRatePerSecond()
	 * @model
	 * @generated
	 */
	Double getMaxRatePerSecond();

	/**
	 * Sets the value of the '{@link io.adit.model.Cleaning#getMaxRatePerSecond <em>Max Rate Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Rate Per Second</em>' attribute.
	 * @see #getMaxRatePerSecond()
	 * @generated
	 */
	void setMaxRatePerSecond(Double value);

	/**
	 * Returns the value of the '<em><b>Future Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far a device clock may run ahead of arrival, in seconds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Future Seconds</em>' attribute.
	 * @see #setFutureSeconds(Double)
	 * @see io.adit.model.AditPackage#getCleaning_FutureSeconds()
	 * @model
	 * @generated
	 */
	Double getFutureSeconds();

	/**
	 * Sets the value of the '{@link io.adit.model.Cleaning#getFutureSeconds <em>Future Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Future Seconds</em>' attribute.
	 * @see #getFutureSeconds()
	 * @generated
	 */
	void setFutureSeconds(Double value);

	/**
	 * Returns the value of the '<em><b>Late Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Age at arrival beyond which a sample counts as late, in seconds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Late Seconds</em>' attribute.
	 * @see #setLateSeconds(Double)
	 * @see io.adit.model.AditPackage#getCleaning_LateSeconds()
	 * @model
	 * @generated
	 */
	Double getLateSeconds();

	/**
	 * Sets the value of the '{@link io.adit.model.Cleaning#getLateSeconds <em>Late Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Late Seconds</em>' attribute.
	 * @see #getLateSeconds()
	 * @generated
	 */
	void setLateSeconds(Double value);

	/**
	 * Returns the value of the '<em><b>Clock</b></em>' attribute.
	 * The literals are from the enumeration {@link io.adit.model.ClockPolicy}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which time a sample bears.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clock</em>' attribute.
	 * @see io.adit.model.ClockPolicy
	 * @see #setClock(ClockPolicy)
	 * @see io.adit.model.AditPackage#getCleaning_Clock()
	 * @model
	 * @generated
	 */
	ClockPolicy getClock();

	/**
	 * Sets the value of the '{@link io.adit.model.Cleaning#getClock <em>Clock</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clock</em>' attribute.
	 * @see io.adit.model.ClockPolicy
	 * @see #getClock()
	 * @generated
	 */
	void setClock(ClockPolicy value);

	/**
	 * Returns the value of the '<em><b>Clock Tolerance Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * With CORRECTED, skew of the device clock up to which its time stands, in seconds; empty: 10.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clock Tolerance Seconds</em>' attribute.
	 * @see #setClockToleranceSeconds(Double)
	 * @see io.adit.model.AditPackage#getCleaning_ClockToleranceSeconds()
	 * @model
	 * @generated
	 */
	Double getClockToleranceSeconds();

	/**
	 * Sets the value of the '{@link io.adit.model.Cleaning#getClockToleranceSeconds <em>Clock Tolerance Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clock Tolerance Seconds</em>' attribute.
	 * @see #getClockToleranceSeconds()
	 * @generated
	 */
	void setClockToleranceSeconds(Double value);

	/**
	 * Returns the value of the '<em><b>Drift Reference</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Channel of a twin sensor, with which it is compared; empty: no comparison.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Drift Reference</em>' reference.
	 * @see #setDriftReference(Channel)
	 * @see io.adit.model.AditPackage#getCleaning_DriftReference()
	 * @model
	 * @generated
	 */
	Channel getDriftReference();

	/**
	 * Sets the value of the '{@link io.adit.model.Cleaning#getDriftReference <em>Drift Reference</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Drift Reference</em>' reference.
	 * @see #getDriftReference()
	 * @generated
	 */
	void setDriftReference(Channel value);

	/**
	 * Returns the value of the '<em><b>Drift Tolerance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mean difference to the twin sensor beyond which a sample is uncertain, in the unit of the channel.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Drift Tolerance</em>' attribute.
	 * @see #setDriftTolerance(Double)
	 * @see io.adit.model.AditPackage#getCleaning_DriftTolerance()
	 * @model
	 * @generated
	 */
	Double getDriftTolerance();

	/**
	 * Sets the value of the '{@link io.adit.model.Cleaning#getDriftTolerance <em>Drift Tolerance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Drift Tolerance</em>' attribute.
	 * @see #getDriftTolerance()
	 * @generated
	 */
	void setDriftTolerance(Double value);

	/**
	 * Returns the value of the '<em><b>Drift Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time over which the difference is averaged, in seconds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Drift Seconds</em>' attribute.
	 * @see #setDriftSeconds(Double)
	 * @see io.adit.model.AditPackage#getCleaning_DriftSeconds()
	 * @model
	 * @generated
	 */
	Double getDriftSeconds();

	/**
	 * Sets the value of the '{@link io.adit.model.Cleaning#getDriftSeconds <em>Drift Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Drift Seconds</em>' attribute.
	 * @see #getDriftSeconds()
	 * @generated
	 */
	void setDriftSeconds(Double value);

} // Cleaning
