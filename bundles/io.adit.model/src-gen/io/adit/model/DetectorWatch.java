/**
 */
package io.adit.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Detector Watch</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How unusual its channel, or a group of channels, behaves by what was learnt: a score from 0 to 1. The rule has one level, whose limit means nothing.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link io.adit.model.DetectorWatch#getSensitivity <em>Sensitivity</em>}</li>
 *   <li>{@link io.adit.model.DetectorWatch#getIntervalSeconds <em>Interval Seconds</em>}</li>
 *   <li>{@link io.adit.model.DetectorWatch#getLearnSeconds <em>Learn Seconds</em>}</li>
 *   <li>{@link io.adit.model.DetectorWatch#getInputs <em>Inputs</em>}</li>
 *   <li>{@link io.adit.model.DetectorWatch#getMode <em>Mode</em>}</li>
 * </ul>
 *
 * @see io.adit.model.AditPackage#getDetectorWatch()
 * @model
 * @generated
 */
public interface DetectorWatch extends Watch {
	/**
	 * Returns the value of the '<em><b>Sensitivity</b></em>' attribute.
	 * The default value is <code>"MEDIUM"</code>.
	 * The literals are from the enumeration {@link io.adit.model.Sensitivity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How rare something has to be for an alarm.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sensitivity</em>' attribute.
	 * @see io.adit.model.Sensitivity
	 * @see #setSensitivity(Sensitivity)
	 * @see io.adit.model.AditPackage#getDetectorWatch_Sensitivity()
	 * @model default="MEDIUM"
	 * @generated
	 */
	Sensitivity getSensitivity();

	/**
	 * Sets the value of the '{@link io.adit.model.DetectorWatch#getSensitivity <em>Sensitivity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sensitivity</em>' attribute.
	 * @see io.adit.model.Sensitivity
	 * @see #getSensitivity()
	 * @generated
	 */
	void setSensitivity(Sensitivity value);

	/**
	 * Returns the value of the '<em><b>Interval Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Means over intervals of so many seconds are judged, 1 to 86400; empty: 60.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interval Seconds</em>' attribute.
	 * @see #setIntervalSeconds(Double)
	 * @see io.adit.model.AditPackage#getDetectorWatch_IntervalSeconds()
	 * @model
	 * @generated
	 */
	Double getIntervalSeconds();

	/**
	 * Sets the value of the '{@link io.adit.model.DetectorWatch#getIntervalSeconds <em>Interval Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Interval Seconds</em>' attribute.
	 * @see #getIntervalSeconds()
	 * @generated
	 */
	void setIntervalSeconds(Double value);

	/**
	 * Returns the value of the '<em><b>Learn Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long a group is learnt in each mode before it is judged, in seconds; 100 to 10000 intervals; empty: a day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Learn Seconds</em>' attribute.
	 * @see #setLearnSeconds(Double)
	 * @see io.adit.model.AditPackage#getDetectorWatch_LearnSeconds()
	 * @model
	 * @generated
	 */
	Double getLearnSeconds();

	/**
	 * Sets the value of the '{@link io.adit.model.DetectorWatch#getLearnSeconds <em>Learn Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Learn Seconds</em>' attribute.
	 * @see #getLearnSeconds()
	 * @generated
	 */
	void setLearnSeconds(Double value);

	/**
	 * Returns the value of the '<em><b>Inputs</b></em>' containment reference list.
	 * The list contents are of type {@link io.adit.model.DerivationInput}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The channels of a group that belong together, such as those of a pump; empty: the channel of the rule alone.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inputs</em>' containment reference list.
	 * @see io.adit.model.AditPackage#getDetectorWatch_Inputs()
	 * @model containment="true"
	 * @generated
	 */
	EList<DerivationInput> getInputs();

	/**
	 * Returns the value of the '<em><b>Mode</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Discrete channel with the operating mode: what is usual is learnt for each of its values, at most 8; empty: one mode.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mode</em>' reference.
	 * @see #setMode(Channel)
	 * @see io.adit.model.AditPackage#getDetectorWatch_Mode()
	 * @model
	 * @generated
	 */
	Channel getMode();

	/**
	 * Sets the value of the '{@link io.adit.model.DetectorWatch#getMode <em>Mode</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mode</em>' reference.
	 * @see #getMode()
	 * @generated
	 */
	void setMode(Channel value);

} // DetectorWatch
