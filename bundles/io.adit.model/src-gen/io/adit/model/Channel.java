/**
 */
package io.adit.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Channel</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One measured or derived quantity of an asset: one feature of the asset thing.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link io.adit.model.Channel#getKey <em>Key</em>}</li>
 *   <li>{@link io.adit.model.Channel#getQuantityKind <em>Quantity Kind</em>}</li>
 *   <li>{@link io.adit.model.Channel#getUnit <em>Unit</em>}</li>
 *   <li>{@link io.adit.model.Channel#getRangeMin <em>Range Min</em>}</li>
 *   <li>{@link io.adit.model.Channel#getRangeMax <em>Range Max</em>}</li>
 *   <li>{@link io.adit.model.Channel#getPeriodSeconds <em>Period Seconds</em>}</li>
 *   <li>{@link io.adit.model.Channel#getDecimals <em>Decimals</em>}</li>
 *   <li>{@link io.adit.model.Channel#getSensorGlobalId <em>Sensor Global Id</em>}</li>
 *   <li>{@link io.adit.model.Channel#getSensorType <em>Sensor Type</em>}</li>
 *   <li>{@link io.adit.model.Channel#isSimulated <em>Simulated</em>}</li>
 *   <li>{@link io.adit.model.Channel#getBindings <em>Bindings</em>}</li>
 *   <li>{@link io.adit.model.Channel#getCalibrations <em>Calibrations</em>}</li>
 *   <li>{@link io.adit.model.Channel#getCleaning <em>Cleaning</em>}</li>
 *   <li>{@link io.adit.model.Channel#getReport <em>Report</em>}</li>
 *   <li>{@link io.adit.model.Channel#getDerivation <em>Derivation</em>}</li>
 * </ul>
 *
 * @see io.adit.model.AditPackage#getChannel()
 * @model
 * @generated
 */
public interface Channel extends Named {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Feature id in the thing, for example waterPressure; unique in its asset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see io.adit.model.AditPackage#getChannel_Key()
	 * @model required="true"
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link io.adit.model.Channel#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Quantity Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is measured, for example pressure or strain.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quantity Kind</em>' attribute.
	 * @see #setQuantityKind(String)
	 * @see io.adit.model.AditPackage#getChannel_QuantityKind()
	 * @model
	 * @generated
	 */
	String getQuantityKind();

	/**
	 * Sets the value of the '{@link io.adit.model.Channel#getQuantityKind <em>Quantity Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quantity Kind</em>' attribute.
	 * @see #getQuantityKind()
	 * @generated
	 */
	void setQuantityKind(String value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * UCUM code of the clean value, for example kPa.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see io.adit.model.AditPackage#getChannel_Unit()
	 * @model required="true"
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link io.adit.model.Channel#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Range Min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Smallest physically possible value, in the unit; empty where unbounded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Range Min</em>' attribute.
	 * @see #setRangeMin(Double)
	 * @see io.adit.model.AditPackage#getChannel_RangeMin()
	 * @model
	 * @generated
	 */
	Double getRangeMin();

	/**
	 * Sets the value of the '{@link io.adit.model.Channel#getRangeMin <em>Range Min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Range Min</em>' attribute.
	 * @see #getRangeMin()
	 * @generated
	 */
	void setRangeMin(Double value);

	/**
	 * Returns the value of the '<em><b>Range Max</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Largest physically possible value, in the unit; empty where unbounded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Range Max</em>' attribute.
	 * @see #setRangeMax(Double)
	 * @see io.adit.model.AditPackage#getChannel_RangeMax()
	 * @model
	 * @generated
	 */
	Double getRangeMax();

	/**
	 * Sets the value of the '{@link io.adit.model.Channel#getRangeMax <em>Range Max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Range Max</em>' attribute.
	 * @see #getRangeMax()
	 * @generated
	 */
	void setRangeMax(Double value);

	/**
	 * Returns the value of the '<em><b>Period Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Expected time between samples, in seconds; empty where event driven.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Period Seconds</em>' attribute.
	 * @see #setPeriodSeconds(Double)
	 * @see io.adit.model.AditPackage#getChannel_PeriodSeconds()
	 * @model
	 * @generated
	 */
	Double getPeriodSeconds();

	/**
	 * Sets the value of the '{@link io.adit.model.Channel#getPeriodSeconds <em>Period Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period Seconds</em>' attribute.
	 * @see #getPeriodSeconds()
	 * @generated
	 */
	void setPeriodSeconds(Double value);

	/**
	 * Returns the value of the '<em><b>Decimals</b></em>' attribute.
	 * The default value is <code>"2"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Digits after the point that are shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decimals</em>' attribute.
	 * @see #setDecimals(int)
	 * @see io.adit.model.AditPackage#getChannel_Decimals()
	 * @model default="2"
	 * @generated
	 */
	int getDecimals();

	/**
	 * Sets the value of the '{@link io.adit.model.Channel#getDecimals <em>Decimals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decimals</em>' attribute.
	 * @see #getDecimals()
	 * @generated
	 */
	void setDecimals(int value);

	/**
	 * Returns the value of the '<em><b>Sensor Global Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * GlobalId of the IfcSensor that measures it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sensor Global Id</em>' attribute.
	 * @see #setSensorGlobalId(String)
	 * @see io.adit.model.AditPackage#getChannel_SensorGlobalId()
	 * @model
	 * @generated
	 */
	String getSensorGlobalId();

	/**
	 * Sets the value of the '{@link io.adit.model.Channel#getSensorGlobalId <em>Sensor Global Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sensor Global Id</em>' attribute.
	 * @see #getSensorGlobalId()
	 * @generated
	 */
	void setSensorGlobalId(String value);

	/**
	 * Returns the value of the '<em><b>Sensor Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * IFC PredefinedType or ObjectType of the sensor.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sensor Type</em>' attribute.
	 * @see #setSensorType(String)
	 * @see io.adit.model.AditPackage#getChannel_SensorType()
	 * @model
	 * @generated
	 */
	String getSensorType();

	/**
	 * Sets the value of the '{@link io.adit.model.Channel#getSensorType <em>Sensor Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sensor Type</em>' attribute.
	 * @see #getSensorType()
	 * @generated
	 */
	void setSensorType(String value);

	/**
	 * Returns the value of the '<em><b>Simulated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True where no such sensor exists yet and values are made up for trial.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Simulated</em>' attribute.
	 * @see #setSimulated(boolean)
	 * @see io.adit.model.AditPackage#getChannel_Simulated()
	 * @model
	 * @generated
	 */
	boolean isSimulated();

	/**
	 * Sets the value of the '{@link io.adit.model.Channel#isSimulated <em>Simulated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Simulated</em>' attribute.
	 * @see #isSimulated()
	 * @generated
	 */
	void setSimulated(boolean value);

	/**
	 * Returns the value of the '<em><b>Bindings</b></em>' containment reference list.
	 * The list contents are of type {@link io.adit.model.Binding}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which device and field feeds it, dated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bindings</em>' containment reference list.
	 * @see io.adit.model.AditPackage#getChannel_Bindings()
	 * @model containment="true"
	 * @generated
	 */
	EList<Binding> getBindings();

	/**
	 * Returns the value of the '<em><b>Calibrations</b></em>' containment reference list.
	 * The list contents are of type {@link io.adit.model.Calibration}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Raw reading to physical value, dated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Calibrations</em>' containment reference list.
	 * @see io.adit.model.AditPackage#getChannel_Calibrations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Calibration> getCalibrations();

	/**
	 * Returns the value of the '<em><b>Cleaning</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Checks on its samples.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cleaning</em>' containment reference.
	 * @see #setCleaning(Cleaning)
	 * @see io.adit.model.AditPackage#getChannel_Cleaning()
	 * @model containment="true"
	 * @generated
	 */
	Cleaning getCleaning();

	/**
	 * Sets the value of the '{@link io.adit.model.Channel#getCleaning <em>Cleaning</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cleaning</em>' containment reference.
	 * @see #getCleaning()
	 * @generated
	 */
	void setCleaning(Cleaning value);

	/**
	 * Returns the value of the '<em><b>Report</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often the twin is updated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Report</em>' containment reference.
	 * @see #setReport(Report)
	 * @see io.adit.model.AditPackage#getChannel_Report()
	 * @model containment="true"
	 * @generated
	 */
	Report getReport();

	/**
	 * Sets the value of the '{@link io.adit.model.Channel#getReport <em>Report</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Report</em>' containment reference.
	 * @see #getReport()
	 * @generated
	 */
	void setReport(Report value);

	/**
	 * Returns the value of the '<em><b>Derivation</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it comes from other channels; a channel has either this or bindings.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Derivation</em>' containment reference.
	 * @see #setDerivation(Derivation)
	 * @see io.adit.model.AditPackage#getChannel_Derivation()
	 * @model containment="true"
	 * @generated
	 */
	Derivation getDerivation();

	/**
	 * Sets the value of the '{@link io.adit.model.Channel#getDerivation <em>Derivation</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Derivation</em>' containment reference.
	 * @see #getDerivation()
	 * @generated
	 */
	void setDerivation(Derivation value);

} // Channel
